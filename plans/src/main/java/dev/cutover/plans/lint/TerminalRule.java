package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class TerminalRule implements Rule {

    private static final Pattern INTERACTIVE =
            Pattern.compile(
                    "^(?:docker|docker-compose|podman|nerdctl|kubectl|oc)\\s(?:.{0,200}\\s)?(?:exec|run)\\s"
                            + "(?:.{0,200}?\\s)?(?:-it|-ti|-i\\s-t|-t\\s-i|--tty|-t)\\s");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Options of ssh that take a word behind them.
    private static final Pattern WITH_VALUE = Pattern.compile("-[A-Za-z]*[BbcDEeFIiJLlmOopQRSWw]");

    /// A tunnel has no shell, and what is written into it is a command.
    private static final Pattern NO_SHELL = Pattern.compile("-[A-Za-z]*[NfVQGO].*|<.*|<<.*");

    @Override
    public String name() {
        return "needs-terminal";
    }

    @Override
    public String looksFor() {
        return "a command that needs a terminal, such as a shell on another machine";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.code().filter(code -> !document.isDone(code.line())).flatMap(this::in);
    }

    private Stream<Finding> in(Code code) {
        return code.commands()
                .flatMap(command ->
                        Stream.of(login(code.line(), command), terminal(code.line(), command))
                                .flatMap(found -> found));
    }

    private Stream<Finding> login(int line, String command) {
        return isLogin(List.of(SPACE.split(command, 0)))
                ? Stream.of(
                        info(
                                line,
                                Code.quoted(command) + " opens a shell and runs nothing in it.",
                                "Say on which machine the steps below run, or write the command"
                                        + " behind it: “ssh HOST 'command'”."))
                : Stream.empty();
    }

    /// Whether nothing but the machine's name is left without the options.
    private static boolean isLogin(List<String> words) {
        if (!words.getFirst().equals("ssh") || words.size() < 2) {
            return false;
        }
        int names = 0;
        for (int word = 1; word < words.size(); word++) {
            String text = words.get(word);
            if (NO_SHELL.matcher(text).matches()) {
                return false;
            }
            if (WITH_VALUE.matcher(text).matches()) {
                word++;
            } else if (!text.startsWith("-")) {
                names++;
            }
        }
        return names == 1;
    }

    private Stream<Finding> terminal(int line, String command) {
        return INTERACTIVE.matcher(command).find()
                ? Stream.of(
                        info(
                                line,
                                Code.quoted(command)
                                        + " wants a terminal, and fails in a script or a pipe.",
                                "Leave out -t; -i alone is enough to send it input."))
                : Stream.empty();
    }
}
