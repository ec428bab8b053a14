package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class EndlessCommandRule implements Rule {

    private static final String ENDLESS = "%s does not end by itself.";
    private static final String BLIND = "%s opens an editor or a pager, and waits for keys.";

    /// Commands that end or are cut off, whatever they look like.
    private static final Pattern ENDED =
            Pattern.compile(
                    ".*(?:\\|\\s*(?:head|grep\\s+-\\w*m|sed\\s+\\S*q)|\\btimeout\\s|\\s&\\s*$|--?help\\b).*");

    /// @param but what makes such a command end after all
    private record Habit(Pattern command, Pattern but, String problem, String fix) {

        static Habit of(String command, String but, String problem, String fix) {
            return new Habit(
                    Pattern.compile("^(?:" + command + ")"), Pattern.compile(but), problem, fix);
        }

        boolean is(String text) {
            return command.matcher(text).find() && !but.matcher(text).find();
        }
    }

    private static final String NEVER = "(?!)";

    private static final List<Habit> HABITS =
            List.of(
                    Habit.of(
                            "(?:docker|docker-compose|podman|nerdctl|kubectl|oc)\\s(?:.{0,200}\\s)?logs\\s(?:.{0,200}\\s)?(?:-[a-z]{0,2}f|--follow)\\b",
                            "--follow=false",
                            ENDLESS,
                            "Leave out -f and write how much to show, for example “--tail 100”."),
                    Habit.of(
                            "journalctl\\s(?:.{0,200}\\s)?(?:-[a-z]{0,3}f[a-z]{0,3}|--follow)\\b",
                            NEVER,
                            ENDLESS,
                            "Leave out -f and write how much to show, for example “-n 100”."),
                    Habit.of(
                            "tail\\s(?:.{0,200}\\s)?(?:-\\d{0,5}[fF]|-[fF]n?|--follow\\S{0,20})\\s",
                            "--pid",
                            ENDLESS,
                            "Write how much to show, for example “tail -n 100”."),
                    Habit.of(
                            "watch\\s(?:-|'|\"|[a-z./]{2,20}\\s)",
                            NEVER,
                            ENDLESS,
                            "Write the command without “watch”, and how often and how long to repeat"
                                    + " it: “Every 1 min for 10 min: …”."),
                    Habit.of(
                            "(?:htop|btop|atop|iotop|top)(?:\\s|$)",
                            "\\s-\\w*[bn]|^top\\s+[a-z]",
                            ENDLESS,
                            "Write “top -b -n 1”, which shows it once."),
                    Habit.of(
                            "docker\\sstats(?:\\s|$)",
                            "--no-stream",
                            ENDLESS,
                            "Add “--no-stream”, which shows it once."),
                    Habit.of(
                            "pm2\\s(?:logs?|monit)(?:\\s|$)",
                            "--nostream",
                            ENDLESS,
                            "Write “pm2 logs --nostream --lines 100”."),
                    Habit.of(
                            "docker[- ]compose\\s(?:.{0,200}\\s)?up(?:\\s|$)",
                            "\\s(?:-\\w*d\\w*|--detach|--wait|--no-start|--exit-code-from|--abort-on-\\S+)(?:\\s|$)",
                            ENDLESS,
                            "Add “-d”, so that the services go on and the command ends."),
                    Habit.of(
                            "az\\s.{0,200}\\blog\\stail\\b|gcloud\\s.{0,200}\\btail\\b|aws\\slogs\\stail\\s.{0,200}--follow|heroku\\slogs\\s.{0,200}--tail",
                            NEVER,
                            ENDLESS,
                            "Write how long to look at it, or ask for the last lines instead."),
                    Habit.of(
                            "(?:kubectl|oc)\\s(?:.{0,200}\\s)?(?:-w|--watch)(?:\\s|$)|kubectl\\sport-forward\\b",
                            NEVER,
                            ENDLESS,
                            "Write “kubectl rollout status” or “kubectl wait --timeout=5m”, which end."),
                    Habit.of(
                            "ping6?\\s",
                            "\\s-[a-z]{0,3}[cnw]|ping\\s+(?:to|the|from)\\b",
                            ENDLESS,
                            "Write how often: “ping -c 5 …”."),
                    Habit.of(
                            "tcpdump\\s",
                            "\\s-\\w*c\\s",
                            ENDLESS,
                            "Write how many packets: “-c 100”."),
                    Habit.of(
                            "(?:nano|vi|vim|nvim|emacs|pico|mcedit)\\s+\\S|visudo\\b|crontab\\s+-e\\b|kubectl\\s+edit\\b|systemctl\\s+edit\\b",
                            NEVER,
                            BLIND,
                            "Write the change itself as a command (for example “sed -i …” or “kubectl"
                                    + " patch …”), so that it is the same however late it is."),
                    Habit.of(
                            "(?:less|more|most)\\s+[\\w./~$-]",
                            "(?:less|more|most)\\s+(?:than|then|of|the|and)\\b",
                            BLIND,
                            "Write “cat” or “tail -n 100”."));

    @Override
    public String name() {
        return "endless-command";
    }

    @Override
    public String looksFor() {
        return "a command that never ends, or an editor";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.code()
                .filter(code -> !document.isDone(code.line()))
                .filter(code -> !ENDED.matcher(code.text()).matches())
                .flatMap(this::in);
    }

    private Stream<Finding> in(Code code) {
        return code.commands()
                .flatMap(command ->
                        HABITS.stream()
                                .filter(habit -> habit.is(command))
                                .limit(1)
                                .map(habit -> endless(code.line(), command, habit)));
    }

    private Finding endless(int line, String command, Habit habit) {
        return warning(line, habit.problem().formatted(Code.quoted(command)), habit.fix());
    }
}
