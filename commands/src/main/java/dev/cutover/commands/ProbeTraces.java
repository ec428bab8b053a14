package dev.cutover.commands;

import dev.cutover.commands.Action.Before;
import dev.cutover.commands.ProbeEvent.BaselineRecorded;
import dev.cutover.commands.ProbeEvent.DownExpected;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.ProbeEvent.ProbeMeasured;
import dev.cutover.commands.ProbeEvent.ProbeWaived;
import dev.cutover.commands.ProbeEvent.PushReported;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.ProbeEvent.WatchMissed;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeEvent.WatchReminded;
import dev.cutover.commands.ProbeEvent.WatchTurned;
import dev.cutover.commands.ProbeState.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What [Traces] is for probes. What was measured stays measured; what somebody said is taken back.
final class ProbeTraces {

    private ProbeTraces() {}

    static List<Before> before(Cutover cutover, ProbeEvent event) {
        return switch (event) {
            case ProbeWaived(ProbeId probe, String _) ->
                    List.of(state(cutover, probe, Part.WAIVER));
            case WatchBegun(ProbeId probe) -> List.of(state(cutover, probe, Part.WATCH));
            // Who settled the task by mistake wants its watch to go on.
            case WatchEnded(ProbeId probe, var _) ->
                    isOfSettled(cutover, probe)
                            ? List.of(state(cutover, probe, Part.WATCH))
                            : List.of();
            case ProbeMeasured measured ->
                    measured.asked() == 0
                            ? List.of(state(cutover, measured.probe(), Part.READING))
                            : List.of();
            case MeasuringBegun begun -> measuring(begun);
            case DownExpected _ -> List.of(new Before.OfExpected(cutover.probes().expected()));
            case ProbeAdopted one -> List.of(new Before.OfAdopted(one));
            case BaselineRecorded _,
                    WatchRead _,
                    WatchMissed _,
                    WatchTurned _,
                    WatchReminded _,
                    PushReported _ ->
                    List.of();
        };
    }

    private static Before state(Cutover cutover, ProbeId probe, Part part) {
        return new Before.OfProbeState(probe, part, cutover.probes().byId().get(probe));
    }

    /// All that is known of the probes of a task.
    static List<Before> all(Cutover cutover, String task) {
        return cutover.probes().byId().keySet().stream()
                .filter(id -> id.isOfTask(task))
                .map(id -> state(cutover, id, Part.ALL))
                .toList();
    }

    private static boolean isOfSettled(Cutover cutover, ProbeId probe) {
        return probe.of() == ProbeId.Of.TASK
                && cutover.tasks().of(probe.owner()).standing().settled();
    }

    /// What a phase waits for is nobody's doing.
    private static List<Before> measuring(MeasuringBegun begun) {
        return begun.aim() == Aim.DONE && begun.owner() != null
                ? List.of(new Before.OfMeasuring(begun.owner()))
                : List.of();
    }

    static Cutover restored(Cutover cutover, Before.OfProbe before, Entry entry) {
        Probes probes = cutover.probes();
        return switch (before) {
            case Before.OfProbeState(ProbeId probe, Part part, @Nullable ProbeState state) ->
                    cutover.with(probes.restored(probe, part, state, entry.at()));
            case Before.OfMeasuring(String of) ->
                    cutover.with(probes.without(one -> one.isFor(Aim.DONE, of)));
            case Before.OfExpected(Probes.@Nullable Expected expected) ->
                    cutover.with(probes.with(expected));
            case Before.OfAdopted(ProbeAdopted one) ->
                    cutover.with(Additions.without(cutover.plan(), one)).with(probes.without(one));
        };
    }
}
