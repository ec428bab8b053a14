package dev.cutover.commands;

import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to the probes of a plan.
public sealed interface ProbeEvent extends Event {

    /// The one probe that it is about, null where it is about several or none.
    default @Nullable ProbeId about() {
        return switch (this) {
            case ProbeMeasured event -> event.probe();
            case ProbeWaived event -> event.probe();
            case WatchBegun event -> event.probe();
            case WatchRead event -> event.probe();
            case WatchMissed event -> event.probe();
            case WatchTurned event -> event.probe();
            case WatchReminded event -> event.probe();
            case WatchEnded event -> event.probe();
            case MeasuringBegun _,
                    BaselineRecorded _,
                    DownExpected _,
                    PushReported _,
                    ProbeAdopted _ ->
                    null;
        };
    }

    /// The bot measures from here on, for the person of the entry.
    ///
    /// @param owner the task or phase that waits for it, null where nothing does
    /// @param note what the person said with `done`
    record MeasuringBegun(
            Aim aim, @Nullable String owner, List<ProbeId> probes, @Nullable String note)
            implements ProbeEvent {

        public MeasuringBegun {
            probes = List.copyOf(probes);
        }
    }

    /// @param asked the number of the entry by which it began, 0 for what a person read
    record ProbeMeasured(
            ProbeId probe, long asked, Outcome outcome, List<Line> lines, boolean warned)
            implements ProbeEvent {

        public ProbeMeasured {
            lines = List.copyOf(lines);
        }

        static ProbeMeasured of(ProbeId probe, long asked, Judgement judgement) {
            return new ProbeMeasured(
                    probe, asked, judgement.outcome(), judgement.lines(), judgement.warned());
        }
    }

    record BaselineRecorded(String name, Datum.Of of, BigDecimal median, BigDecimal p95, int times)
            implements ProbeEvent {}

    record ProbeWaived(ProbeId probe, String why) implements ProbeEvent {}

    record WatchBegun(ProbeId probe) implements ProbeEvent {}

    /// @param planned when it was due, from the beginning of the watch
    /// @param seen what was seen, for people
    /// @param expected whether it was meant to fail
    record WatchRead(
            ProbeId probe, Duration planned, Outcome outcome, String seen, boolean expected)
            implements ProbeEvent {}

    /// Nobody asked at these times: the bot was not there.
    record WatchMissed(ProbeId probe, int times, Duration from, Duration to)
            implements ProbeEvent {}

    record WatchTurned(ProbeId probe, Watching.State to) implements ProbeEvent {}

    /// It still fails, or still cannot be seen.
    record WatchReminded(ProbeId probe) implements ProbeEvent {}

    record WatchEnded(ProbeId probe, Watching.Verdict verdict) implements ProbeEvent {}

    record DownExpected(Instant until, String why) implements ProbeEvent {}

    record PushReported(
            String name, @Nullable String status, @Nullable BigDecimal value, @Nullable String json)
            implements ProbeEvent {}

    /// @param owner the task, or the phase where no task has the id
    record ProbeAdopted(String owner, String source) implements ProbeEvent {}
}
