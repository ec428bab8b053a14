package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.Rollback.Trigger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class TwoTargetsRule implements Rule {

    /// A command and the version that it goes back to.
    private static final Pattern TARGET =
            Pattern.compile(
                    "(?<stem>[\\w./-]{1,60}(?:\\s[\\w./-]{1,60}){0,5}?)\\s(?<version>[\\w.-]*\\d[\\w.-]*)");

    /// Each level is held against each trigger.
    private static final int MOST_LEVELS = 100;

    private record Target(String stem, String version, int line) {
        String words() {
            return "`" + stem + " " + version + "`";
        }
    }

    private record Reason(String text, @Nullable String phase, @Nullable String group) {}

    @Override
    public String name() {
        return "two-targets";
    }

    @Override
    public String looksFor() {
        return "two ways back from one thing that go to different versions";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Rollback rollback = document.plan().arrangements().rollback();
        return Stream.concat(
                byReason(rollback.triggers()),
                rollback.levels().stream()
                        .limit(MOST_LEVELS)
                        .flatMap(level -> againstTriggers(level, rollback.triggers(), document)));
    }

    /// The same reason in the same place.
    private Stream<Finding> byReason(List<Trigger> triggers) {
        Map<Reason, Target> first = new HashMap<>();
        Stream.Builder<Finding> found = Stream.builder();
        for (Trigger trigger : triggers) {
            targets(trigger)
                    .forEach(target -> {
                        Reason reason =
                                new Reason(reason(trigger), trigger.phase(), trigger.group());
                        Target earlier = first.putIfAbsent(reason, target);
                        if (earlier != null && differ(earlier, target)) {
                            found.add(sameReason(target, earlier));
                        }
                    });
        }
        return found.build();
    }

    private static String reason(Trigger trigger) {
        String text = trigger.text();
        int end = text.indexOf(',');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private static boolean differ(Target one, Target other) {
        return one.stem().equals(other.stem()) && !one.version().equals(other.version());
    }

    private Finding sameReason(Target target, Target earlier) {
        return warning(
                target.line(),
                "%s here and %s in line %d are for the same reason."
                        .formatted(target.words(), earlier.words(), earlier.line()),
                "Keep the one that is right.");
    }

    private Stream<Finding> againstTriggers(
            Level level, List<Trigger> triggers, Document document) {
        Map<String, Target> own = new LinkedHashMap<>();
        level.commands().stream()
                .flatMap(String::lines)
                .flatMap(command -> target(command, level.line()).stream())
                .forEach(target -> own.putIfAbsent(target.stem(), target));
        List<Target> other =
                triggers.stream()
                        .flatMap(TwoTargetsRule::targets)
                        .filter(target -> own.containsKey(target.stem()))
                        .filter(target ->
                                differ(target, Objects.requireNonNull(own.get(target.stem()))))
                        .toList();
        return other.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        apart(
                                level,
                                Objects.requireNonNull(own.get(other.getFirst().stem())),
                                other,
                                document));
    }

    private static Stream<Target> targets(Trigger trigger) {
        return trigger.commands().stream()
                .flatMap(String::lines)
                .flatMap(command -> target(command, trigger.line()).stream());
    }

    private static Optional<Target> target(String command, int line) {
        Matcher matcher = TARGET.matcher(command.strip());
        return matcher.matches()
                ? Optional.of(new Target(matcher.group("stem"), matcher.group("version"), line))
                : Optional.empty();
    }

    private Finding apart(Level level, Target own, List<Target> others, Document document) {
        int line =
                document.lines(level.line(), level.line() + 40)
                        .filter(text -> text.text().contains(own.stem() + " " + own.version()))
                        .map(TextLine::number)
                        .findFirst()
                        .orElse(level.line());
        return warning(
                line,
                "“%s” goes back with %s, but %s %s %s."
                        .formatted(
                                level.title(),
                                own.words(),
                                Words.lines(others.stream().map(Target::line).toList()),
                                others.size() == 1 ? "says" : "say",
                                Words.list(others.stream().map(Target::words).distinct().toList())),
                "Say here when this one is right and when the one of the step that failed.");
    }
}
