package dev.cutover.commands;

import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.ProbeEvent.WatchMissed;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeEvent.WatchReminded;
import dev.cutover.commands.ProbeEvent.WatchTurned;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.plans.probes.Judging;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What follows from the readings of a watch: it turns, people are reminded, it ends with a verdict
/// that nothing changes any more.
record WatchRules(Cutover cutover, Instant now) {

    /// People know; they are told again when it stays so.
    private static final Duration REMINDED = Duration.ofMinutes(15);

    Decision read(ReportReading reading) {
        return running(
                reading.probe(),
                reading.watch(),
                (planned, watch) ->
                        isLate(watch, reading.planned())
                                ? Decision.refused(new ProbeRefusal.NobodyAsks())
                                : read(planned, watch, reading));
    }

    private static boolean isLate(WatchState watch, Duration planned) {
        return watch.asked() != null && planned.compareTo(watch.asked()) < 0;
    }

    private Decision read(PlannedProbe planned, WatchState watch, ReportReading reading) {
        Judgement judgement = reading.judgement();
        boolean expected = !judgement.passed() && cutover.probes().downExpected(now);
        WatchRead read =
                new WatchRead(
                        reading.probe(),
                        reading.planned(),
                        judgement.outcome(),
                        judgement.inShort(),
                        expected);
        Judging judging = planned.probe().judging();
        WatchState after = watch.read(read, now, judging);
        List<Event> events = new ArrayList<>();
        events.add(read);
        events.addAll(told(planned.id(), watch, after));
        // Nobody ends a watch on one bad answer that has not been looked at twice.
        boolean sure = after.standing().state() != State.SUSPECT;
        if (atEnd(planned, reading.planned()) && sure) {
            events.add(new WatchEnded(planned.id(), after.standing().verdict(true, judging)));
        }
        return new Decision.Accepted(events);
    }

    private List<Event> told(ProbeId probe, WatchState before, WatchState after) {
        State state = after.standing().state();
        if (state != before.standing().state()) {
            return List.of(new WatchTurned(probe, state));
        }
        boolean again = after.troubled() && !after.told().plus(REMINDED).isAfter(now);
        return again ? List.of(new WatchReminded(probe)) : List.of();
    }

    Decision missed(ReportMissed missed) {
        return running(
                missed.probe(),
                missed.watch(),
                (planned, watch) ->
                        isLate(watch, missed.from())
                                ? Decision.refused(new ProbeRefusal.NobodyAsks())
                                : missed(planned, watch, missed));
    }

    private static Decision missed(PlannedProbe planned, WatchState watch, ReportMissed missed) {
        WatchMissed gap =
                new WatchMissed(missed.probe(), missed.times(), missed.from(), missed.to());
        return atEnd(planned, missed.to())
                ? Decision.accepted(
                        gap,
                        new WatchEnded(
                                planned.id(),
                                watch.missed(gap)
                                        .standing()
                                        .verdict(true, planned.probe().judging())))
                : Decision.accepted(gap);
    }

    private static boolean atEnd(PlannedProbe planned, Duration asked) {
        return planned.isWatch() && asked.compareTo(planned.length()) >= 0;
    }

    private Decision running(
            ProbeId id, long begun, BiFunction<PlannedProbe, WatchState, Decision> rule) {
        @Nullable WatchState watch = cutover.probes().of(id).watch();
        @Nullable PlannedProbe planned = PlannedProbe.of(cutover.plan(), id).orElse(null);
        return watch == null || planned == null || watch.begun() != begun || !watch.running()
                ? Decision.refused(new ProbeRefusal.NobodyAsks())
                : rule.apply(planned, watch);
    }
}
