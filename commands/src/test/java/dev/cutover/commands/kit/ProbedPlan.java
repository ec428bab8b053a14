package dev.cutover.commands.kit;

import dev.cutover.commands.Measuring;
import dev.cutover.commands.Person;
import dev.cutover.commands.ProbeCommand.Report;
import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import java.time.Duration;
import java.util.List;

/// A plan with probes of every sort, and what the bot reports about them.
public final class ProbedPlan {

    public static final String TEXT = Plans.CHECKED;

    public static final ProbeId HEALTH = ProbeId.ofTask("1.1", 1);
    public static final ProbeId PORT = ProbeId.ofTask("1.1", 2);
    public static final ProbeId MEMORY = ProbeId.ofTask("1.2", 1);
    public static final ProbeId WATCH = ProbeId.ofTask("1.3", 1);
    public static final ProbeId READY = ProbeId.ofPhase("2", 1);

    private ProbedPlan() {}

    public static Story started() {
        return Story.started(TEXT);
    }

    public static Judgement judged(Outcome outcome, String seen) {
        return new Judgement(outcome, List.of(new Line(outcome, "status == 200", seen)), false);
    }

    /// The bot reports, for whoever asked, what it found.
    public static Story found(Story story, ProbeId probe, Outcome outcome, String seen) {
        Measuring measuring =
                story.cutover().probes().measuring().values().stream()
                        .filter(one -> one.awaits(probe))
                        .findFirst()
                        .orElseThrow();
        return story.when(
                measuring.by(), new Report(probe, measuring.asked(), judged(outcome, seen), null));
    }

    public static Story read(Story story, Duration planned, Outcome outcome, String seen) {
        return story.when(
                Person.BOT, new ReportReading(WATCH, begun(story), planned, judged(outcome, seen)));
    }

    public static Story missed(Story story, int times, Duration from, Duration to) {
        return story.when(Person.BOT, new ReportMissed(WATCH, begun(story), times, from, to));
    }

    public static WatchState watch(Story story) {
        return story.cutover().probes().watch(WATCH).orElseThrow();
    }

    private static long begun(Story story) {
        return watch(story).begun();
    }
}
