package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.InlineProbe;
import dev.cutover.plans.probes.reading.ProbeReader;
import dev.cutover.plans.probes.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a question on one line of the grammar, and reads it again: what would not come back as it
/// was meant is not written.
final class Writing {

    private static final int LONGEST = 2_000;

    /// @param source on one line
    record Written(String source, Probe probe) {}

    private Writing() {}

    static Optional<Written> of(Question question, List<String> conditions, int line) {
        List<String> parts = new ArrayList<>(asked(question.target()));
        if (question.timeout() != null) {
            parts.add("timeout %ds".formatted(question.timeout()));
        }
        if (question.tries() != null) {
            parts.add(
                    "within %ds every %ds"
                            .formatted(question.tries().seconds(), question.tries().every()));
        }
        if (!conditions.isEmpty()) {
            parts.add("expect " + String.join(", ", conditions));
        }
        return read(String.join("; ", parts), question.target(), conditions.size(), line);
    }

    private static List<String> asked(Target target) {
        return switch (target) {
            case Target.Http http -> request(http);
            case Target.Sql sql -> List.of(sql.title(), sql.query());
            case Target.Tcp _, Target.Tls _, Target.Dns _, Target.Prom _ -> List.of(target.title());
            case Target.Push _, Target.Run _, Target.Ask _ -> List.of(target.title());
        };
    }

    private static List<String> request(Target.Http http) {
        List<String> parts = new ArrayList<>(List.of(http.title()));
        http.headers()
                .forEach(header ->
                        parts.add("header %s: %s".formatted(header.name(), header.value())));
        if (http.via() != null) {
            parts.add("via " + http.via());
        }
        if (http.follow() > 0) {
            parts.add("follow " + http.follow());
        }
        return parts;
    }

    private static Optional<Written> read(String source, Target meant, int conditions, int line) {
        boolean fits =
                source.length() <= LONGEST
                        && source.chars().noneMatch(letter -> letter == '`' || letter < ' ')
                        && InlineProbe.in("probe: `" + source + "`")
                                .filter(source::equals)
                                .isPresent();
        if (!fits) {
            return Optional.empty();
        }
        Reading reading = ProbeReader.inline(source, line);
        boolean same =
                reading.mistakes().isEmpty()
                        && reading.probes().size() == 1
                        && reading.probes().getFirst().target().equals(meant)
                        && reading.probes().getFirst().expected().size() == conditions;
        return same
                ? Optional.of(new Written(source, reading.probes().getFirst()))
                : Optional.empty();
    }
}
