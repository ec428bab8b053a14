package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Condition;
import dev.cutover.plans.probes.Kind;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Timing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A probe while it is being read. Each line is read for itself, so that every mistake is told at
/// once.
final class Draft {

    /// Of one probe.
    private static final int MOST_LINES = 200;

    private static final int LONGEST = 20_000;

    private final List<Line> lines;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Condition> expected = new ArrayList<>();
    private final List<Condition> warned = new ArrayList<>();
    private final Clauses clauses = new Clauses();
    private @Nullable Probe probe;

    private Draft(List<Line> lines) {
        this.lines = lines;
    }

    /// @param lines at least one
    static Draft read(List<Line> lines) {
        Draft draft = new Draft(lines);
        draft.at(lines.getFirst(), draft::bounded);
        if (draft.mistakes.isEmpty()) {
            draft.read();
        }
        return draft;
    }

    Optional<Probe> probe() {
        return mistakes.isEmpty() ? Optional.ofNullable(probe) : Optional.empty();
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    private void bounded() {
        int length = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (lines.size() > MOST_LINES || length > LONGEST) {
            throw new WrongLine(
                    "This probe is too long: at most %d lines and %d characters are read."
                            .formatted(MOST_LINES, LONGEST),
                    "Write “---” between two probes.");
        }
    }

    private void read() {
        Line first = lines.getFirst();
        List<Line> others = lines.subList(1, lines.size());
        others.stream()
                .filter(line -> line.body() == null && !Clauses.isJudgement(line.text()))
                .forEach(line -> at(line, () -> clauses.read(line.text())));
        kind(first.text())
                .ifPresent(kind ->
                        others.stream()
                                .filter(line -> line.body() == null)
                                .forEach(line -> at(line, () -> judged(kind, line.text()))));
        at(first, () -> finish(first));
    }

    private static Optional<Kind> kind(String first) {
        String word = first.split("\\s+", 2)[0];
        return Targets.METHODS.contains(word)
                ? Optional.of(Kind.HTTP)
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.HTTP && kind.word().equals(word))
                        .findFirst();
    }

    private void judged(Kind kind, String line) {
        if (Clauses.isJudgement(line)) {
            boolean expects = line.startsWith(Clauses.EXPECT);
            (expects ? expected : warned)
                    .addAll(Conditions.of(kind, line.substring(line.split("\\s", 2)[0].length())));
        }
    }

    private void finish(Line first) {
        Target target = Targets.read(first.text(), body(), clauses.http());
        Timing timing = clauses.timing();
        Probe read =
                new Probe(
                        first.number(),
                        source(),
                        target,
                        expected,
                        warned,
                        timing,
                        clauses.judging(target.kind(), timing),
                        clauses.baseline(),
                        clauses.downtime());
        Consistency.check(read);
        probe = read;
    }

    private @Nullable String body() {
        List<String> body = lines.stream().map(Line::body).filter(line -> line != null).toList();
        return body.isEmpty() ? null : String.join("\n", body);
    }

    private String source() {
        return lines.stream()
                .map(line -> line.body() == null ? line.text() : "  " + line.body())
                .collect(Collectors.joining("\n"));
    }

    private void at(Line line, Runnable reading) {
        try {
            reading.run();
        } catch (WrongLine wrong) {
            mistakes.add(wrong.at(line.number()));
        }
    }
}
