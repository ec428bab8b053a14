package dev.cutover.plans.lint;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.Timetable.Window;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class WindowRule implements Rule {

    @Override
    public String name() {
        return "window-too-short";
    }

    @Override
    public String looksFor() {
        return "work and rollback that together are longer than the window";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.plan().arrangements().timetable().windows().stream()
                .flatMap(window -> of(window, document).stream());
    }

    private Optional<Finding> of(Window window, Document document) {
        Plan plan = document.plan();
        int work = within(window, document).mapToInt(phase -> minutes(phase, plan)).sum();
        int back =
                plan.arrangements().rollback().levels().stream()
                        .map(Level::time)
                        .flatMap(Stream::ofNullable)
                        .mapToInt(Estimate::maxMinutes)
                        .max()
                        .orElse(0);
        int length = minutes(window);
        return work > 0 && work + back > length
                ? Optional.of(tooShort(window, length, work, back))
                : Optional.empty();
    }

    /// The phase that the window stands in; otherwise those that change production.
    private static Stream<Phase> within(Window window, Document document) {
        Optional<Phase> around = document.phaseAt(window.line());
        List<Phase> phases = document.plan().phases();
        return around.isPresent()
                ? around.stream()
                : phases.stream().filter(Production::isChangedBy).filter(WindowRule::isOpen);
    }

    private static boolean isOpen(Phase phase) {
        return phase.tasks().stream().anyMatch(task -> !task.done());
    }

    /// What the phase says or what its tasks add up to, whichever is more; the short end of a
    /// range.
    private static int minutes(Phase phase, Plan plan) {
        int said = phase.estimate() == null ? 0 : phase.estimate().minMinutes();
        int tasks =
                Work.of(phase, plan.arrangements().choices().alternatives())
                        .map(work -> work.time().minMinutes())
                        .orElse(0);
        return Math.max(said, tasks);
    }

    /// A window that ends before it begins goes over midnight.
    private static int minutes(Window window) {
        int minutes = (int) Duration.between(window.from(), window.to()).toMinutes();
        return minutes <= 0 ? minutes + Durations.DAY : minutes;
    }

    private Finding tooShort(Window window, int length, int work, int back) {
        String both =
                back == 0
                        ? "the work takes %s".formatted(Durations.words(work))
                        : "the work takes %s and the way back %s"
                                .formatted(Durations.words(work), Durations.words(back));
        return warning(
                window.line(),
                "The window %s has %s, but %s."
                        .formatted(Hours.words(window), Durations.words(length), both),
                "Ask for a window of at least %s, or do some of the work before it."
                        .formatted(Durations.words(work + back)));
    }
}
