package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether what a task or a phase must show is shown. What was measured a moment ago counts; what
/// is older is measured again; what somebody waived is not asked for.
public record Proof(Cutover cutover, List<PlannedProbe> probes, Instant now) {

    /// Things change: what was good a minute ago may not be.
    private static final Duration FRESH = Duration.ofSeconds(30);

    static Proof of(Cutover cutover, Task task, Instant now) {
        return new Proof(cutover, PlannedProbe.of(task), now);
    }

    static Proof of(Cutover cutover, Phase phase, Instant now) {
        return new Proof(cutover, PlannedProbe.of(phase), now);
    }

    /// Why a task cannot be done, whatever the bot may measure now.
    Optional<Refusal> missing(Task task) {
        return cutover.probes()
                .measuringFor(Aim.DONE, task.id())
                .<Refusal>map(measuring -> new ProbeRefusal.IsBeingMeasured(task, measuring))
                .or(() -> unread().findFirst().map(ProbeRefusal.NotRead::new))
                .or(() -> unwatched().findFirst().map(this::notWatched));
    }

    private Refusal notWatched(PlannedProbe planned) {
        return new ProbeRefusal.NotWatched(
                planned, cutover.probes().watch(planned.id()).orElse(null), cutover.tempo());
    }

    /// What a person must read before a task can be done, in the order of the plan.
    public static Stream<PlannedProbe> unread(Cutover cutover, Task task) {
        return of(cutover, task, Instant.MIN).unread();
    }

    private Stream<PlannedProbe> unread() {
        return wanted().filter(PlannedProbe::isRead).filter(one -> !passed(one));
    }

    /// What is watched, and has not come out well.
    Stream<PlannedProbe> unwatched() {
        return wanted().filter(PlannedProbe::isWatch)
                .filter(one ->
                        cutover.probes().watch(one.id()).filter(WatchState::passed).isEmpty());
    }

    /// What the bot has to measure before anybody may go on.
    List<PlannedProbe> toMeasure() {
        return wanted().filter(PlannedProbe::isGate).filter(one -> !fresh(one)).toList();
    }

    /// Whether nothing is missing, however long ago it was measured.
    boolean isShown() {
        return unproven().findAny().isEmpty() && unwatched().findAny().isEmpty();
    }

    /// What a phase waits for that only a person can read, or that came out badly.
    Stream<PlannedProbe> unproven() {
        return wanted().filter(one -> !one.isWatch()).filter(one -> !passed(one));
    }

    private Stream<PlannedProbe> wanted() {
        return probes.stream().filter(one -> cutover.probes().of(one.id()).waiver() == null);
    }

    private boolean passed(PlannedProbe planned) {
        ProbeState.Measured last = last(planned);
        return last != null && last.passed();
    }

    private boolean fresh(PlannedProbe planned) {
        ProbeState.Measured last = last(planned);
        return last != null
                && last.passed()
                && (isRecent(last) || probes.stream().anyMatch(one -> isRecentWith(one, last)));
    }

    private static boolean isTogether(ProbeState.Measured one, ProbeState.Measured other) {
        return one.asked() != 0 && one.asked() == other.asked();
    }

    /// What was asked together counts together: else two that take long would wait for each other
    /// for ever.
    private boolean isRecentWith(PlannedProbe planned, ProbeState.Measured last) {
        ProbeState.Measured its = last(planned);
        return its != null && isTogether(its, last) && isRecent(its);
    }

    private boolean isRecent(ProbeState.Measured last) {
        return last.at().plus(FRESH).isAfter(now);
    }

    private ProbeState.@Nullable Measured last(PlannedProbe planned) {
        return cutover.probes().of(planned.id()).last();
    }
}
