package dev.cutover.commands;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Look;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.Looked;
import dev.cutover.commands.ClockEvent.TimerFired;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What follows from the passing of time. Nothing fires twice; what was due while nobody was there
/// fires late, and its record says when it was due.
record ClockRules(Cutover cutover, Instant now) {

    static Decision decide(Cutover cutover, ClockCommand command, Instant now) {
        ClockRules rules = new ClockRules(cutover, now);
        return switch (command) {
            case Tick(Agenda agenda) -> rules.tick(agenda);
            case Look(String task, String seen) -> rules.looked(task, seen);
        };
    }

    private Decision tick(Agenda agenda) {
        List<Event> events =
                new Timers(cutover, agenda)
                        .until(now).stream()
                                .filter(this::isCertain)
                                .map(Calls.of(cutover, agenda).toCall(now))
                                .flatMap(timer -> fired(timer, agenda))
                                .toList();
        return events.isEmpty()
                ? Decision.refused(new Refusal.NothingIsDue())
                : new Decision.Accepted(events);
    }

    /// Nobody says that time is earned of which nobody knows yet how things were: after a restart
    /// the watches are heard first.
    private boolean isCertain(Timer timer) {
        return switch (timer.kind()) {
            case SOAK_OVER, UNLOCKED, REMINDER -> !timer.due().isAfter(cutover.soaks().vouched());
            case WAIT_OVER, LOOK, CHECK_DUE, OVERDUE, DOWNTIME_OVER, DAY_OVER -> true;
        };
    }

    private Stream<Event> fired(Timer timer, Agenda agenda) {
        TimerFired fired = new TimerFired(timer);
        return timer.kind() == Timer.Kind.DAY_OVER
                ? Stream.of(
                        fired,
                        new DaySummed(Summary.of(cutover, dayBefore(timer, agenda), timer.due())))
                : Stream.of(fired);
    }

    /// From the same hour of the day before, in the zone of the team: a day may have 23 or 25
    /// hours.
    private static Instant dayBefore(Timer timer, Agenda agenda) {
        return timer.due().atZone(agenda.zone()).minusDays(1).toInstant();
    }

    private Decision looked(String given, String seen) {
        return cutover.plan()
                .task(given)
                .map(task ->
                        cutover.clock()
                                .unanswered(task.id())
                                .map(fired ->
                                        Decision.accepted(
                                                new Looked(fired.timer().key(), task.id(), seen)))
                                .orElseGet(() -> Decision.refused(new Refusal.NobodyAsked(task))))
                .orElseGet(() -> Decision.refused(Missing.task(cutover, given)));
    }
}
