package dev.cutover.commands.words;

import dev.cutover.commands.Aim;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.Looked;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.Event;
import dev.cutover.commands.HandoverEvent.CaughtUp;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.HandoverEvent.HandoverTaken;
import dev.cutover.commands.HandoverEvent.HandoverWithdrawn;
import dev.cutover.commands.HandoverRefusal;
import dev.cutover.commands.Measuring;
import dev.cutover.commands.PlannedProbe;
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
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.ProbeRefusal;
import dev.cutover.commands.ProbeState;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.Summary;
import dev.cutover.commands.Timer;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.plans.probes.reading.Mistake;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What [Samples] is, for probes, the clock and people who leave.
final class ProbeSamples {

    private static final Story STORY =
            Story.started(Plans.CHECKED).given("Ana: claim 1.3", "Ana: waive 1.2 seen by hand");
    private static final PlannedProbe HEALTH = planned("1.1");
    private static final PlannedProbe MEMORY = planned("1.2");
    private static final PlannedProbe WATCHED = planned("1.3");
    private static final ProbeId ID = HEALTH.id();
    private static final WatchState WATCH =
            STORY.cutover().probes().watch(WATCHED.id()).orElseThrow();
    private static final List<Line> LINES = List.of(new Line(Outcome.FAIL, "status == 200", "502"));
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private ProbeSamples() {}

    private static PlannedProbe planned(String task) {
        return PlannedProbe.named(STORY.cutover().plan(), task).getFirst();
    }

    static List<Refusal> refusals() {
        return List.of(
                new ProbeRefusal.NoProbe("9.9", List.of()),
                new ProbeRefusal.NoProbe("", List.of("1.1")),
                new ProbeRefusal.NoProbe(
                        "9.9",
                        List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6")),
                new ProbeRefusal.NoBaseline("ships", List.of()),
                new ProbeRefusal.NoBaseline("ships", List.of("shipments")),
                new ProbeRefusal.IsBeingMeasured(
                        STORY.task("1.1"),
                        new Measuring(
                                7,
                                Aim.DONE,
                                "1.1",
                                Story.BEN,
                                Samples.AT,
                                List.of(ID),
                                Map.of(),
                                null)),
                new ProbeRefusal.NotRead(MEMORY),
                new ProbeRefusal.NothingToRead(HEALTH),
                new ProbeRefusal.WhichReading(List.of(MEMORY, MEMORY)),
                new ProbeRefusal.NotWatched(WATCHED, null),
                new ProbeRefusal.NotWatched(WATCHED, WATCH),
                new ProbeRefusal.NotWatched(WATCHED, ended()),
                new ProbeRefusal.NoWatch(HEALTH),
                new ProbeRefusal.IsWaived(
                        MEMORY,
                        new ProbeState(
                                null,
                                null,
                                new ProbeState.Waiver(Story.BEN, Samples.AT, "seen by hand."))),
                new ProbeRefusal.TooLong(Duration.ofHours(30), Duration.ofHours(24)),
                new ProbeRefusal.BadProbe("GETT x", List.of()),
                new ProbeRefusal.BadProbe(
                        "GETT x", List.of(new Mistake(1, "“GETT” asks nothing.", "Write GET."))),
                new ProbeRefusal.IsThere(HEALTH),
                new ProbeRefusal.NobodyAsks(),
                new HandoverRefusal.HandedToNobodyElse(),
                new HandoverRefusal.NothingToHandOver(Optional.empty()),
                new HandoverRefusal.NothingToHandOver(Optional.of(Story.BEN)),
                new HandoverRefusal.NothingOffered(),
                new HandoverRefusal.OfferedToOther(Story.BEN));
    }

    private static WatchState ended() {
        return new WatchState(
                WATCH.begun(),
                WATCH.at(),
                WATCH.asked(),
                WATCH.standing(),
                WATCH.seen(),
                WATCH.recent(),
                WATCH.told(),
                WATCH.shown(),
                WATCH.turned(),
                Verdict.INCOMPLETE);
    }

    /// What a person brings about.
    static List<Event> said() {
        return List.of(
                new MeasuringBegun(Aim.DONE, "1.1", List.of(ID), "all green"),
                new MeasuringBegun(Aim.OPENING, "2", List.of(ID, ID), null),
                new MeasuringBegun(Aim.ASKED, null, List.of(ID), null),
                new ProbeMeasured(ID, 7, Outcome.FAIL, LINES, false),
                new ProbeMeasured(ID, 0, Outcome.PASS, LINES, true),
                new ProbeMeasured(ID, 7, Outcome.ERROR, LINES, false),
                new BaselineRecorded(
                        "shipments",
                        Datum.Of.SECONDS,
                        new BigDecimal("0.041"),
                        new BigDecimal("0.06"),
                        20),
                new BaselineRecorded("users", Datum.Of.THINGS, BigDecimal.TEN, BigDecimal.TEN, 1),
                new ProbeWaived(ID, "seen by hand."),
                new WatchBegun(ID),
                new WatchEnded(ID, Verdict.PASS),
                new WatchEnded(ID, Verdict.FAIL),
                new WatchEnded(ID, Verdict.INCOMPLETE),
                new DownExpected(Samples.AT, "the database restarts."),
                new ProbeAdopted("1.1", "GET https://x/; expect status == 200"),
                new Looked("key", "1.1", "61 %"),
                new HandoverOffered(Story.BEN, List.of("1.1", "1.2")),
                new HandoverTaken(7, Story.BEN, List.of("1.1", "nowhere")),
                new HandoverTaken(7, Story.BEN, List.of()),
                new HandoverWithdrawn(),
                new SoakEvent.LockLifted("1.1", "the server is gone."));
    }

    /// What the bot finds by itself.
    static List<Event> found() {
        return List.of(
                new WatchMissed(ID, 1, MINUTE, MINUTE),
                new WatchMissed(ID, 2, MINUTE, MINUTE.multipliedBy(2)),
                new WatchTurned(ID, State.OK),
                new WatchTurned(ID, State.FAILING),
                new WatchTurned(ID, State.BLIND),
                new WatchReminded(ID),
                new TimerFired(timer(Timer.Kind.WAIT_OVER)),
                new TimerFired(timer(Timer.Kind.LOOK)),
                new TimerFired(timer(Timer.Kind.SOAK_OVER)),
                new TimerFired(timer(Timer.Kind.UNLOCKED)),
                new TimerFired(timer(Timer.Kind.REMINDER)),
                new TimerFired(timer(Timer.Kind.DOWNTIME_OVER)),
                new TimerFired(timer(Timer.Kind.OVERDUE)));
    }

    /// What is not told at all.
    static List<Event> untold() {
        return List.of(
                new WatchRead(ID, MINUTE, Outcome.PASS, "200", false),
                new WatchTurned(ID, State.SUSPECT),
                new WatchTurned(ID, State.RECOVERING),
                new CaughtUp(),
                new PushReported("backup", "ok", BigDecimal.TEN, "{}"),
                new TimerFired(timer(Timer.Kind.DAY_OVER)),
                new DaySummed(Summary.of(STORY.cutover(), Samples.AT, Samples.AT)));
    }

    private static Timer timer(Timer.Kind kind) {
        return new Timer(kind, "key", "1.1", "2", Story.BEN, "wait 5 minutes", Samples.AT, 1, 4);
    }

    static Stream<Event> all() {
        return Stream.of(said(), found(), untold()).flatMap(List::stream);
    }
}
