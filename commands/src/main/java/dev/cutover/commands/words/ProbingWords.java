package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Measuring;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeRefusal;
import dev.cutover.commands.ProbeState;
import dev.cutover.commands.Tempo;
import dev.cutover.commands.WatchState;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.Mistake;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why something is not done because of a probe.
final class ProbingWords {

    private static final int NAMES = 8;

    private ProbingWords() {}

    static Text refused(ProbeRefusal refusal) {
        return switch (refusal) {
            case ProbeRefusal.NoProbe(String given, var names) -> noProbe(given, names);
            case ProbeRefusal.NoBaseline(String given, var names) -> noBaseline(given, names);
            case ProbeRefusal.IsBeingMeasured(Task task, Measuring measuring) ->
                    Text.of(
                            task(task),
                            " is being checked since ",
                            measuring.at(),
                            ", for ",
                            measuring.by(),
                            "; it is ticked when all is good. Next: wait, or go on without with ",
                            type("waive " + task.id() + " WHY"),
                            ".");
            case ProbeRefusal.NotRead(PlannedProbe probe) -> notRead(probe);
            case ProbeRefusal.NothingToRead(PlannedProbe probe) ->
                    Text.of(
                            "The bot measures ",
                            ProbeWords.named(probe),
                            " itself. Next: ",
                            type("probe " + probe.name()),
                            ".");
            case ProbeRefusal.WhichReading(var probes) ->
                    Text.of(
                            "There are several to read: ",
                            Text.join("; ", probes.stream().map(ProbeWords::named).toList()),
                            ". Next: ",
                            type("reading " + probes.getFirst().name() + " VALUE"),
                            ".");
            case ProbeRefusal.NotWatched(
                            PlannedProbe probe,
                            @Nullable WatchState watch,
                            Tempo tempo) ->
                    notWatched(probe, watch, tempo);
            case ProbeRefusal.NoWatch(PlannedProbe probe) ->
                    Text.of(
                            ProbeWords.named(probe),
                            " is asked once, not watched. Next: ",
                            type("probe " + probe.name()),
                            ".");
            case ProbeRefusal.IsWaived(PlannedProbe probe, ProbeState state) ->
                    waived(probe, state);
            case ProbeRefusal.TooLong(Duration given, Duration most) ->
                    Text.of(
                            Durations.of(given),
                            " is too long; ",
                            Durations.of(most),
                            " is the most. Nothing was recorded. Next: ",
                            type("expect-down 10 WHY"),
                            ".");
            case ProbeRefusal.BadProbe(String source, var mistakes) -> bad(source, mistakes);
            case ProbeRefusal.IsThere(PlannedProbe probe) ->
                    Text.of(
                            "That check is there already: ",
                            ProbeWords.named(probe),
                            ". Next: ",
                            type("probe " + probe.name()),
                            ".");
            case ProbeRefusal.NobodyAsks _ -> Text.of("Nobody waits for that any more.");
        };
    }

    private static Text noProbe(String given, List<String> names) {
        if (names.isEmpty()) {
            return Text.of(
                    "This plan has no check that the bot could make. Next: ",
                    type("check"),
                    " shows what its own words suggest.");
        }
        return given.isEmpty()
                ? Text.of(
                        "No open phase has a check. Next: name one, ",
                        type("probe " + names.getFirst()),
                        ".")
                : Text.of(
                        Phrases.shortened(given, 40),
                        " has no check. These have: ",
                        listed(names),
                        ". Next: ",
                        type("probe " + names.getFirst()),
                        ".");
    }

    private static Text noBaseline(String given, List<String> names) {
        return names.isEmpty()
                ? Text.of(
                        "No check of this plan keeps a baseline. Next: write “baseline NAME” into one, and ",
                        type("amend"),
                        ".")
                : Text.of(
                        "No check keeps a baseline ",
                        Phrases.shortened(given, 40),
                        ". There are: ",
                        listed(names),
                        ". Next: ",
                        type("baseline " + names.getFirst()),
                        ".");
    }

    private static String listed(List<String> names) {
        int more = names.size() - NAMES;
        return names.stream().limit(NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static Text notRead(PlannedProbe probe) {
        String question =
                probe.probe().target() instanceof Target.Ask(String asked) ? asked : "its value";
        return Text.of(
                Text.strong(probe.name()),
                " needs somebody to read “",
                Text.ofPlan(Phrases.shortened(question, 200)),
                "” first, and it must be good. Next: ",
                type("reading " + probe.name() + " VALUE"),
                ", or ",
                type("waive " + probe.name() + " WHY"),
                ".");
    }

    private static Text notWatched(PlannedProbe probe, @Nullable WatchState watch, Tempo tempo) {
        Text waive = type("waive " + probe.name() + " WHY");
        if (watch == null) {
            return Text.of(
                    ProbeWords.named(probe),
                    " is to be watched for ",
                    Durations.of(probe.length()),
                    FastWords.here(tempo, probe.length(tempo)),
                    ". Next: ",
                    type("claim " + probe.id().owner()),
                    " begins it, or ",
                    waive,
                    ".");
        }
        if (watch.verdict() != null) {
            return Text.of(
                    "The watch of ",
                    ProbeWords.named(probe),
                    " came out ",
                    ProbeWords.verdict(watch.verdict()),
                    ". Next: watch it again with ",
                    type("watch " + probe.name()),
                    ", or ",
                    waive,
                    ".");
        }
        return Text.of(
                ProbeWords.named(probe),
                " is watched until ",
                new Text.Day(probe.ends(watch, tempo)),
                ". Next: wait, or ",
                waive,
                ".");
    }

    private static Text waived(PlannedProbe probe, ProbeState state) {
        ProbeState.@Nullable Waiver waiver = state.waiver();
        return waiver == null
                ? Text.EMPTY
                : Text.of(
                        waiver.by(),
                        " waived ",
                        ProbeWords.named(probe),
                        " at ",
                        waiver.at(),
                        ": ",
                        Phrases.reason(waiver.why()),
                        ". Next: ",
                        type("next"),
                        ".");
    }

    private static Text bad(String source, List<Mistake> mistakes) {
        String why =
                mistakes.isEmpty()
                        ? "Write one check, for example GET https://app.example.com/health."
                        : mistakes.getFirst().message() + " " + mistakes.getFirst().fix();
        return Text.of("This is no check: ", Text.code(Phrases.shortened(source, 80)), ". ", why);
    }
}
