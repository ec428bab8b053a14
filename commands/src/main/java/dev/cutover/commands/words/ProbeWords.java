package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Aim;
import dev.cutover.commands.Person;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeEvent;
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
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching;
import dev.cutover.commands.probes.Watching.Tally;
import dev.cutover.plans.Plan;
import java.util.List;
import java.util.Optional;

/// What is said of probes: in the record, and to whoever brought it about.
public final class ProbeWords {

    private static final int TITLE = 100;

    /// So many of the conditions of one answer are told.
    private static final int CONDITIONS = 6;

    private ProbeWords() {}

    /// A line of the record; empty for what is not told there.
    static Text told(Plan plan, Person by, ProbeEvent event) {
        return switch (event) {
            case MeasuringBegun begun -> begun(by, begun);
            case ProbeMeasured measured -> measured(plan, by, measured);
            case BaselineRecorded recorded -> baseline(recorded);
            case ProbeWaived(ProbeId id, String why) ->
                    Text.of(by, " waived the check ", named(plan, id), ": ", why);
            case WatchBegun(ProbeId id) -> Text.of("The watch of ", named(plan, id), " began");
            case WatchMissed(ProbeId id, int times, var _, var _) ->
                    Text.of(
                            named(plan, id),
                            " was not measured ",
                            Phrases.count(times, "time"),
                            ": the bot was not there, or could not keep up");
            case WatchTurned(ProbeId id, Watching.State to) -> turned(named(plan, id), to);
            case WatchReminded(ProbeId id) -> Text.of(named(plan, id), " is still not good");
            case WatchEnded(ProbeId id, Watching.Verdict verdict) ->
                    Text.of("The watch of ", named(plan, id), " ended: ", verdict(verdict));
            case DownExpected(var until, String why) ->
                    Text.of(by, " expects what is watched to be down until ", until, ": ", why);
            case ProbeAdopted(String task, String source) ->
                    Text.of(by, " added a check to ", Text.strong(task), ": ", Text.code(source));
            case WatchRead _, PushReported _ -> Text.EMPTY;
        };
    }

    private static Text begun(Person by, MeasuringBegun begun) {
        String checks = Phrases.count(begun.probes().size(), "check");
        String owner = String.valueOf(begun.owner());
        return switch (begun.aim()) {
            case DONE ->
                    Text.of(
                            by,
                            " says that ",
                            Text.strong(owner),
                            " is done; the bot makes ",
                            checks);
            case OPENING -> Text.of("Phase ", owner, " is next; the bot makes ", checks);
            case ASKED -> Text.of(by, " asked for ", checks);
        };
    }

    private static Text measured(Plan plan, Person by, ProbeMeasured measured) {
        Text name = named(plan, measured.probe());
        Text found =
                Text.of(
                        outcome(measured.outcome(), measured.warned()),
                        ": ",
                        seen(measured.lines()));
        return measured.asked() == 0
                ? Text.of(by, " read ", name, ", ", found)
                : Text.of(name, " is ", found);
    }

    private static Text baseline(BaselineRecorded recorded) {
        String median = new Datum.Quantity(recorded.median(), recorded.of()).shown();
        String p95 = new Datum.Quantity(recorded.p95(), recorded.of()).shown();
        return recorded.times() == 1
                ? Text.of("The baseline ", recorded.name(), " is ", median)
                : Text.of(
                        "The baseline ",
                        recorded.name(),
                        " is ",
                        median,
                        ", in 95 of 100 cases at most ",
                        p95,
                        ", measured ",
                        recorded.times(),
                        " times");
    }

    private static Text turned(Text name, Watching.State to) {
        return switch (to) {
            case OK -> Text.of(name, " is good again");
            case FAILING -> Text.of(name, " is failing");
            case BLIND -> Text.of(name, " cannot be measured");
            case SUSPECT, RECOVERING -> Text.EMPTY;
        };
    }

    /// `good`, `not good`, `unknown`.
    public static String outcome(Outcome outcome, boolean warned) {
        return switch (outcome) {
            case PASS -> warned ? "good, with a warning" : "good";
            case FAIL -> "not good";
            case ERROR -> "unknown";
        };
    }

    /// How a watch came out.
    public static String verdict(Watching.Verdict verdict) {
        return switch (verdict) {
            case PASS -> "good";
            case FAIL -> "not good";
            case INCOMPLETE -> "incomplete, nobody can tell";
        };
    }

    /// What was expected and what was seen; what is not good comes first.
    public static Text seen(List<Line> lines) {
        List<Line> bad = lines.stream().filter(line -> line.outcome() != Outcome.PASS).toList();
        List<Line> shown = bad.isEmpty() ? lines : bad;
        return Text.join(
                "; ",
                shown.stream()
                        .limit(CONDITIONS)
                        .map(line ->
                                Text.of(
                                        Text.code(Phrases.shortened(line.expectation(), TITLE)),
                                        ", saw ",
                                        line.seen()))
                        .toList());
    }

    /// `2.4 GET https://app.example.com/health`.
    public static Text named(Plan plan, ProbeId id) {
        Optional<PlannedProbe> planned = PlannedProbe.of(plan, id);
        return planned.map(ProbeWords::named).orElseGet(() -> Text.strong(id.text()));
    }

    /// `2.4 GET https://app.example.com/health`.
    public static Text named(PlannedProbe planned) {
        return Text.of(Text.strong(planned.name()), " ", title(planned));
    }

    /// What it asks, as the plan writes it.
    public static Text title(PlannedProbe planned) {
        return Text.code(Phrases.shortened(planned.probe().title(), TITLE));
    }

    /// To whoever said something about probes.
    static Text answer(Plan plan, ProbeEvent event) {
        return switch (event) {
            case MeasuringBegun begun -> answer(begun);
            case ProbeMeasured measured ->
                    Text.of(
                            named(plan, measured.probe()),
                            " is ",
                            outcome(measured.outcome(), measured.warned()),
                            ": ",
                            seen(measured.lines()),
                            ".");
            case BaselineRecorded recorded -> Text.of(baseline(recorded), ".");
            case ProbeWaived(ProbeId id, String _) ->
                    Text.of(
                            "Nothing waits for ",
                            named(plan, id),
                            " any more. Not right? ",
                            type("undo"),
                            ".");
            case WatchBegun(ProbeId id) ->
                    Text.of(
                            named(plan, id),
                            " is watched from now on. How it stands: ",
                            type("probes"),
                            ".");
            case WatchEnded(ProbeId id, var verdict) ->
                    Text.of("The watch of ", named(plan, id), " ended: ", verdict(verdict), ".");
            case DownExpected(var until, String _) ->
                    Text.of(
                            "What fails until ",
                            until,
                            " is meant to, and counts for nothing. Back earlier? ",
                            type("expect-down 0 back"),
                            ".");
            case ProbeAdopted(String task, String source) ->
                    Text.of(
                            Text.strong(task),
                            " has a check more: ",
                            Text.code(source),
                            ". Not right? ",
                            type("undo"),
                            ".");
            case WatchRead _, WatchMissed _, WatchTurned _, WatchReminded _, PushReported _ ->
                    Text.EMPTY;
        };
    }

    /// @param owners of each one
    static Text manyAdopted(List<String> owners) {
        return Text.of(
                owners.size(),
                " checks are added, to ",
                Phrases.list(owners.stream().distinct().toList()),
                ". Not right? ",
                type("undo"),
                ".");
    }

    private static Text answer(MeasuringBegun begun) {
        String checks = Phrases.count(begun.probes().size(), "check");
        String owner = String.valueOf(begun.owner());
        return switch (begun.aim()) {
            case DONE ->
                    Text.of(
                            "The bot makes ",
                            checks,
                            " of ",
                            Text.strong(owner),
                            " and ticks it when all is good. What it finds: ",
                            type("task " + owner),
                            ".");
            case OPENING -> Text.of("Before phase ", owner, " opens, the bot makes ", checks, ".");
            case ASKED ->
                    Text.of("The bot makes ", checks, ". What it finds: ", type("probes"), ".");
        };
    }

    /// Whether a line of the record is worth telling below a message.
    public static boolean isTold(ProbeEvent event) {
        return switch (event) {
            case WatchRead _, PushReported _ -> false;
            case WatchTurned(ProbeId _, Watching.State to) ->
                    switch (to) {
                        case OK, FAILING, BLIND -> true;
                        case SUSPECT, RECOVERING -> false;
                    };
            case MeasuringBegun begun -> begun.aim() != Aim.ASKED;
            case ProbeMeasured _,
                    BaselineRecorded _,
                    ProbeWaived _,
                    WatchBegun _,
                    WatchMissed _,
                    WatchReminded _,
                    WatchEnded _,
                    DownExpected _,
                    ProbeAdopted _ ->
                    true;
        };
    }

    public static Text watchOver(Text name) {
        return Text.of(
                name, ": that watch is over. Next: ", type("probes"), " shows what is watched.");
    }

    /// `7 good, 1 bad, 0 unknown, 2 missed`.
    public static String tally(Tally tally) {
        return "%d good, %d bad, %d unknown, %d missed"
                .formatted(tally.passed(), tally.failed(), tally.errors(), tally.missed());
    }
}
