package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long the service was down in all, as far as watches and tasks say, and how long it may be.
/// Each moment counts once, whoever says so.
public record DowntimeClock(Cutover cutover) {

    /// Whether anybody counts: a watch that marks downtime has begun, or a task began or ended it.
    public boolean runs() {
        return !cutover.outages().said().isEmpty()
                || PlannedProbe.all(cutover.plan())
                        .filter(planned -> planned.probe().downtime())
                        .anyMatch(planned -> cutover.probes().watch(planned.id()).isPresent());
    }

    /// All of it, until then; of a cutover that is closed until its end.
    public Duration total(Instant now) {
        Instant end = end(now);
        return Stretch.within(stretches(), Instant.MIN, end);
    }

    private Instant end(Instant now) {
        return cutover.course().stage() instanceof Course.Stage.Closed closed
                        && closed.at().isBefore(now)
                ? closed.at()
                : now;
    }

    /// Since when it is down without a break, null while it is not.
    public @Nullable Instant since() {
        List<Stretch> all = stretches();
        return cutover.closed() || all.isEmpty() || all.getLast().until() != null
                ? null
                : all.getLast().from();
    }

    /// How long it may be in all; empty where the plan says nothing.
    public Optional<Duration> goal() {
        return Optional.ofNullable(cutover.plan().arrangements().timetable().downtimeGoalMinutes())
                .map(Duration::ofMinutes);
    }

    /// When the goal was passed, or will be while it stays down; empty where it is not and will
    /// not.
    public Optional<Instant> passes() {
        return goal().flatMap(this::passes);
    }

    private Optional<Instant> passes(Duration goal) {
        Duration left = goal;
        for (Stretch stretch : stretches()) {
            Instant moment = stretch.from().plus(left);
            if (stretch.goesOnAfter(moment)) {
                return Optional.of(moment);
            }
            left = left.minus(stretch.within(stretch.from(), moment));
        }
        return Optional.empty();
    }

    private List<Stretch> stretches() {
        return cutover.outages().all(cutover.probes().downtime().since());
    }
}
