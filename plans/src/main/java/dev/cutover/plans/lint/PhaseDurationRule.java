package dev.cutover.plans.lint;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class PhaseDurationRule implements Rule {

    private static final Pattern SAYS_DURATION =
            Pattern.compile("(?i).*\\b(?:duration|estimate[ds]?|time)\\b.*\\d.*");

    /// A phase that is longer than a shift has time in it that is no work.
    private static final int LONGEST_SHIFT = 8 * Durations.HOUR;

    private static final int SLACK = 5;
    private static final int MUCH_SLACK = 15;

    @Override
    public String name() {
        return "phase-duration";
    }

    @Override
    public String looksFor() {
        return "a phase whose duration is not what its tasks add up to";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Set<String> waiting = waiting(document.plan().arrangements().timetable());
        var alternatives = document.plan().arrangements().choices().alternatives();
        return document.plan().phases().stream()
                .flatMap(phase ->
                        Work.of(phase, alternatives).stream()
                                .flatMap(work -> of(phase, work, waiting, document)));
    }

    private static Set<String> waiting(Timetable timetable) {
        Set<String> phases = new HashSet<>();
        Stream.concat(
                        timetable.waits().stream().map(wait -> wait.scope().phase()),
                        timetable.loops().stream().map(loop -> loop.scope().phase()))
                .flatMap(Stream::ofNullable)
                .forEach(phases::add);
        return phases;
    }

    private Stream<Finding> of(Phase phase, Work work, Set<String> waiting, Document document) {
        Estimate said = phase.estimate();
        if (said == null) {
            return Stream.empty();
        }
        int line = line(phase, document);
        if (work.time().minMinutes() > said.maxMinutes() * 1.1 + SLACK) {
            return Stream.of(tooShort(phase, said, work, line));
        }
        boolean tooLong = said.minMinutes() > work.time().maxMinutes() * 1.5 + MUCH_SLACK;
        boolean onlyWork = said.maxMinutes() <= LONGEST_SHIFT && !waiting.contains(phase.id());
        return tooLong && onlyWork ? Stream.of(tooLong(phase, said, work, line)) : Stream.empty();
    }

    private Finding tooShort(Phase phase, Estimate said, Work work, int line) {
        String message =
                "“%s” says %s, but its %s add up to %s."
                        .formatted(
                                phase.title(),
                                Durations.words(said),
                                work.parts(),
                                Durations.words(work.time()));
        if (phase.tasks().stream().allMatch(Task::done)) {
            return info(
                    line,
                    message,
                    "If this is the time it took, write it into the time tracking and leave the"
                            + " estimate here.");
        }
        return warning(
                line,
                message,
                "Write “%s”, or say which tasks run side by side."
                        .formatted(Durations.words(work.time())));
    }

    private Finding tooLong(Phase phase, Estimate said, Work work, int line) {
        return info(
                line,
                "“%s” says %s, but its %s add up to only %s."
                        .formatted(
                                phase.title(),
                                Durations.words(said),
                                work.parts(),
                                Durations.words(work.time())),
                "Write “%s”, or say what the rest of the time is for."
                        .formatted(Durations.words(work.time())));
    }

    /// Where it says so, at the latest before its first task.
    private static int line(Phase phase, Document document) {
        int last = phase.tasks().isEmpty() ? phase.line() : phase.tasks().getFirst().line() - 1;
        return document.lines(phase.line() + 1, last)
                .filter(line -> SAYS_DURATION.matcher(line.text()).matches())
                .map(TextLine::number)
                .findFirst()
                .orElse(phase.line());
    }
}
