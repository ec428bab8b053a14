package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Lock;
import dev.cutover.commands.Person;
import dev.cutover.commands.Setback;
import dev.cutover.commands.Soak;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.SoakEvent.LockLifted;
import dev.cutover.commands.SoakRefusal;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What is said of time that has to be earned.
public final class SoakWords {

    private static final int SEEN = 80;
    private static final int QUOTED = 120;

    /// In days only from here on.
    private static final Duration LONG = Duration.ofDays(3);

    /// In seconds only up to here.
    private static final int MINUTES = 5;

    private SoakWords() {}

    /// `31 h 12 min of 48 h, 2 restarts (last: status 502 at Sat 21 Nov 03:12)`.
    public static Text progress(Soak soak, Instant now) {
        return soak.begun() == null
                ? Text.of(
                        "nothing of ",
                        length(soak.time(), soak.time()),
                        FastWords.planned(soak.planned(), soak.time()),
                        ", since what comes before it is not complete")
                : Text.of(earned(soak, now), restarts(soak), now(soak));
    }

    private static String earned(Soak soak, Instant now) {
        Duration asked = soak.time();
        return length(soak.earned(now), asked)
                + " of "
                + length(asked, asked)
                + FastWords.planned(soak.planned(), asked);
    }

    private static String length(Duration time, Duration asked) {
        if (asked.compareTo(LONG) > 0) {
            String hours = time.toHoursPart() == 0 ? "" : " %d h".formatted(time.toHoursPart());
            return time.toDays() == 0 && !hours.isEmpty()
                    ? hours.strip()
                    : time.toDays() + " d" + hours;
        }
        if (asked.toMinutes() < MINUTES) {
            return time.toSeconds() + " s";
        }
        String minutes =
                time.toMinutesPart() == 0 ? "" : " %02d min".formatted(time.toMinutesPart());
        return time.toHours() == 0 && time.toMinutes() > 0
                ? time.toMinutes() + " min"
                : time.toHours() + " h" + minutes;
    }

    private static Text restarts(Soak soak) {
        List<Setback> restarts = soak.restarts();
        return restarts.isEmpty()
                ? Text.EMPTY
                : Text.of(
                        ", ",
                        Phrases.count(restarts.size(), "restart"),
                        " (last: ",
                        what(restarts.getLast()),
                        ")");
    }

    private static Text what(Setback setback) {
        return Text.of(why(setback), " at ", new Text.Day(setback.when().from()));
    }

    private static String why(Setback setback) {
        return switch (setback.why()) {
            case Setback.Why.Failing(var probe, String seen) ->
                    seen.isEmpty()
                            ? "the watch of " + probe.owner() + " failed"
                            : Phrases.shortened(seen, SEEN);
            case Setback.Why.Severe(int issue, String text) ->
                    "issue %d “%s”".formatted(issue, Phrases.shortened(text, SEEN));
        };
    }

    /// What keeps it from counting just now.
    private static Text now(Soak soak) {
        Setback setback = soak.setBackBy();
        if (setback != null) {
            return Text.of(
                    "; it counts again ",
                    when(setback.why()),
                    ": ",
                    why(setback),
                    " since ",
                    new Text.Day(setback.when().from()));
        }
        return soak.isBlind()
                ? Text.of("; it stands still while nobody can see how things are")
                : Text.EMPTY;
    }

    private static Text when(Setback.Why why) {
        return switch (why) {
            case Setback.Why.Failing(var probe, String _) ->
                    Text.of("when the watch of ", probe.owner(), " is good");
            case Setback.Why.Severe(int issue, String _) ->
                    Text.of("after ", type("issue close " + issue + " HOW"));
        };
    }

    /// The same without what changes by time alone: behind what is waited for.
    public static Text onBoard(Soak soak) {
        if (soak.begun() == null) {
            return Text.of(here(soak));
        }
        return soak.end().equals(Instant.MAX)
                ? Text.of(here(soak), restarts(soak), now(soak))
                : Text.of(here(soak), ", until ", new Text.Day(soak.end()), restarts(soak));
    }

    private static String here(Soak soak) {
        return soak.time().equals(soak.planned()) ? "" : FastWords.here(soak.time());
    }

    /// Behind a task that is locked.
    public static Text locked(Lock lock) {
        return Text.of("locked", onBoard(lock.soak()));
    }

    public static Text quoted(Lock lock) {
        return Text.of("“", Text.ofPlan(Phrases.shortened(lock.asked().text(), QUOTED)), "”");
    }

    static Text refused(SoakRefusal refusal) {
        return switch (refusal) {
            case SoakRefusal.SoakNotOver(Phase phase, Soak soak, Instant now) ->
                    Text.of(
                            "The time that phase ",
                            phase.id(),
                            " asks for is not earned yet: ",
                            progress(soak, now),
                            ". ",
                            then(soak, type("go " + phase.id())),
                            "To open it sooner: ",
                            type("override " + phase.id() + " WHY"),
                            ".");
            case SoakRefusal.TaskLocked(Task task, Lock lock, Instant now) ->
                    Text.of(
                            task(task),
                            task.id().equals(lock.asked().scope().task())
                                    ? Text.of(" waits for its time: ")
                                    : Text.of(" is locked by ", quoted(lock), ": "),
                            progress(lock.soak(), now),
                            ". ",
                            then(lock.soak(), type("claim " + task.id())),
                            "To begin sooner: ",
                            type("unlock " + task.id() + " WHY"),
                            ".");
            case SoakRefusal.NotLocked(Task task) ->
                    Text.of(
                            "No time has to pass before ",
                            task(task),
                            ", so there is no lock to lift. Next: ",
                            type("claim " + task.id()),
                            ".");
        };
    }

    private static Text then(Soak soak, Text next) {
        return soak.end().equals(Instant.MAX)
                ? Text.EMPTY
                : Text.of(
                        "If all stays good it is over at ",
                        new Text.Day(soak.end()),
                        ", then: ",
                        next,
                        ". ");
    }

    static Text told(Plan plan, Person by, SoakEvent event) {
        return switch (event) {
            case LockLifted(String id, String why) ->
                    Text.of(by, " let ", named(plan, id), " begin before its time: ", why);
        };
    }

    static Text answer(Plan plan, SoakEvent event) {
        return switch (event) {
            case LockLifted(String id, String _) ->
                    Text.of(
                            named(plan, id),
                            " may begin before its time, and your reason is in the record. Next: ",
                            type("claim " + id),
                            ".");
        };
    }

    private static Text named(Plan plan, String id) {
        return plan.task(id).map(Phrases::task).orElse(Text.strong(id));
    }
}
