package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Rollback;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class VagueTriggerRule implements Rule {

    private static final Pattern PARTS = Pattern.compile("[,;]|\\bor\\b");
    private static final Pattern VAGUE =
            Pattern.compile(
                    "(?i)\\b(?:performance|slow\\w*|instab\\w*|unstable|complain\\w*|degrad\\w*|latency|inconsistenc\\w*"
                            + "|issues|problems|errors|error rate|high|too (?:many|long|much))\\b");

    /// Things that are so or are not; one of them is enough.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\d|(?i)\\b(?:any|every|no|fail\\w*|crash\\w*|corrupt\\w*|lost|loss|down|cannot|can't|stops?)\\b");

    private static final int HEADING_LINES = 15;

    @Override
    public String name() {
        return "vague-trigger";
    }

    @Override
    public String looksFor() {
        return "a rollback trigger that nobody can decide by, because it has no number";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Rollback rollback = document.plan().arrangements().rollback();
        return Stream.concat(
                rollback.triggers().stream().flatMap(trigger -> of(trigger.text(), trigger.line())),
                rollback.levels().stream().flatMap(level -> of(level, document)));
    }

    private Stream<Finding> of(Rollback.Level level, Document document) {
        String trigger = level.trigger();
        return trigger == null ? Stream.empty() : of(trigger, line(level, document));
    }

    /// The level's heading is known; its trigger stands a little below.
    private static int line(Rollback.Level level, Document document) {
        return document.lines(level.line() + 1, level.line() + HEADING_LINES)
                .takeWhile(line -> !line.text().startsWith("#"))
                .filter(line -> line.text().toLowerCase(Locale.ROOT).contains("trigger"))
                .map(TextLine::number)
                .findFirst()
                .orElse(level.line());
    }

    private Stream<Finding> of(String trigger, int line) {
        List<String> vague =
                PARTS.splitAsStream(trigger)
                        .map(String::strip)
                        .filter(part -> VAGUE.matcher(part).find() && !PLAIN.matcher(part).find())
                        .map(part -> "“" + part + "”")
                        .toList();
        return vague.isEmpty() ? Stream.empty() : Stream.of(vague(line, vague));
    }

    private Finding vague(int line, List<String> parts) {
        return warning(
                line,
                "%s %s no number, so at night it is a matter of opinion."
                        .formatted(Words.list(parts), parts.size() == 1 ? "has" : "have"),
                "Say how much for how long, for example “error rate above 5 % for 5 minutes”.");
    }
}
