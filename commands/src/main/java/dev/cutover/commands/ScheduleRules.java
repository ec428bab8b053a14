package dev.cutover.commands;

import dev.cutover.commands.ScheduleCommand.Reestimate;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What may be said about time. T-0 lies ahead when it is said; who moves one that was said says
/// why.
record ScheduleRules(Cutover cutover, Instant now) {

    /// “Now” takes a moment to arrive.
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final Duration LEAST = Duration.ofMinutes(1);
    static final Duration MOST = Duration.ofDays(90);

    static Decision decide(Cutover cutover, ScheduleCommand command, Instant now) {
        ScheduleRules rules = new ScheduleRules(cutover, now);
        return switch (command) {
            case SetZero zero -> rules.zero(zero);
            case Reestimate estimate -> rules.reestimated(estimate);
        };
    }

    /// What keeps a T-0 from being taken, whether the cutover runs or is about to start.
    static Optional<Refusal> barred(SetZero zero, Instant now) {
        if (zero.at().isBefore(now.minus(JUST_NOW))) {
            return Optional.of(new ScheduleRefusal.ZeroIsPast(zero.at(), now));
        }
        return zero.at().isAfter(now.plus(Duration.ofDays(366)))
                ? Optional.of(new ScheduleRefusal.ZeroIsFar(zero.at()))
                : Optional.empty();
    }

    private Decision zero(SetZero zero) {
        return barred(zero, now).map(Decision::refused).orElseGet(() -> set(zero));
    }

    private Decision set(SetZero zero) {
        Optional<Instant> before = cutover.baselines().now().map(Baselines.Baseline::zero);
        if (before.isEmpty()) {
            return Decision.accepted(new ZeroSet(zero.at(), zero.zone(), zero.why()));
        }
        Instant from = before.get();
        if (from.equals(zero.at())) {
            return Decision.refused(new ScheduleRefusal.ZeroIsSo(from));
        }
        return zero.why() == null
                ? Decision.refused(new ScheduleRefusal.ZeroNeedsReason(from, zero.at()))
                : Decision.accepted(new ZeroMoved(from, zero.at(), zero.zone(), zero.why()));
    }

    private Decision reestimated(Reestimate said) {
        Duration takes = said.takes();
        if (takes.compareTo(LEAST) < 0 || takes.compareTo(MOST) > 0) {
            return Decision.refused(new ScheduleRefusal.NoSuchLength(takes, MOST));
        }
        return cutover.plan()
                .task(said.task())
                .map(task -> reestimated(task, said))
                .orElseGet(() -> Decision.refused(Missing.task(cutover, said.task())));
    }

    private Decision reestimated(Task task, Reestimate said) {
        Standing standing = cutover.tasks().standing(task);
        return standing.settled()
                ? Decision.refused(new Refusal.AlreadySettled(task, standing))
                : Decision.accepted(new TaskReestimated(task.id(), said.takes(), said.why()));
    }
}
