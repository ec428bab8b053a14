package dev.cutover.plans.lint;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class OffsetRule implements Rule {

    @Override
    public String name() {
        return "offset";
    }

    @Override
    public String looksFor() {
        return "a phase that begins before the one before it can be over";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        List<Phase> timed =
                document.plan().phases().stream()
                        .filter(phase -> phase.offsetMinutes() != null)
                        .toList();
        return IntStream.range(1, timed.size())
                .boxed()
                .flatMap(index -> of(timed.get(index - 1), timed.get(index)));
    }

    private Stream<Finding> of(Phase before, Phase phase) {
        int begin = minutes(before);
        Estimate time = before.estimate();
        int end = begin + (time == null ? 0 : time.minMinutes());
        if (minutes(phase) < begin) {
            return Stream.of(
                    warning(
                            phase.line(),
                            "“%s” is at %s, before “%s” at %s, which stands above it."
                                    .formatted(
                                            phase.title(),
                                            offset(minutes(phase)),
                                            before.title(),
                                            offset(begin)),
                            "Put the phases into the order of their times."));
        }
        return minutes(phase) < end && begin >= -Durations.HOUR
                ? Stream.of(overlap(before, phase, end))
                : Stream.empty();
    }

    private Finding overlap(Phase before, Phase phase, int end) {
        return warning(
                phase.line(),
                "“%s” begins at %s, but “%s” is over at %s at the earliest."
                        .formatted(
                                phase.title(), offset(minutes(phase)), before.title(), offset(end)),
                "Write “**Time:** %s minutes”, or shorten what comes before."
                        .formatted(signed(end)));
    }

    private static int minutes(Phase phase) {
        Integer offset = phase.offsetMinutes();
        return offset == null ? 0 : offset;
    }

    private static String offset(int minutes) {
        return "T" + (minutes < 0 ? "-" : "+") + Durations.words(Math.abs(minutes));
    }

    private static String signed(int minutes) {
        return "T" + (minutes < 0 ? "-" : "+") + Math.abs(minutes);
    }
}
