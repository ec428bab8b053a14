package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.Looked;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Timer;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is said when time has passed.
public final class ClockWords {

    private static final int WORDS = 120;

    /// Nobody minds a minute.
    private static final Duration LATE = Duration.ofMinutes(1);

    private ClockWords() {}

    /// A line of the record; empty for what has a message of its own.
    static Text told(Plan plan, Entry entry, ClockEvent event) {
        return switch (event) {
            case TimerFired(Timer timer) when timer.kind() == Timer.Kind.DAY_OVER -> Text.EMPTY;
            case TimerFired(Timer timer) ->
                    Text.of(whom(timer), due(plan, timer), late(timer, entry.at()));
            case DaySummed _ -> Text.EMPTY;
            case Looked(String _, String id, String seen) ->
                    Text.of(entry.cause().person(), " looked at ", named(plan, id), ": ", seen);
        };
    }

    private static Text whom(Timer timer) {
        return timer.whom() == null ? Text.EMPTY : Text.of(new Text.Who(timer.whom(), true), ": ");
    }

    private static Text late(Timer timer, Instant at) {
        return timer.due().plus(LATE).isBefore(at)
                ? Text.of(" (it was due at ", new Text.Day(timer.due()), ")")
                : Text.EMPTY;
    }

    /// What is due, without the time.
    public static Text due(Plan plan, Timer timer) {
        return switch (timer.kind()) {
            case WAIT_OVER ->
                    Text.of("the wait of ", about(plan, timer), " is over", quoted(timer));
            case LOOK ->
                    Text.of(
                            "look ",
                            timer.number(),
                            " of ",
                            timer.of(),
                            " at ",
                            about(plan, timer),
                            quoted(timer),
                            timer.task() == null
                                    ? Text.EMPTY
                                    : Text.of(" · ", type("looked " + timer.task() + " SEEN")));
            case CHECK_DUE ->
                    Text.of(
                            "it is time for ",
                            about(plan, timer),
                            " · ",
                            type((timer.whom() == null ? "claim " : "done ") + timer.task()));
            case SOAK_OVER ->
                    Text.of(
                            "the soak before phase ",
                            String.valueOf(timer.phase()),
                            " is over · ",
                            type("go " + timer.phase()));
            case UNLOCKED ->
                    Text.of(
                            quotedFirst(timer),
                            " is over: ",
                            about(plan, timer),
                            more(timer),
                            " can begin · ",
                            type("claim " + timer.task()));
            case REMINDER -> reminder(plan, timer);
            case OVERDUE ->
                    Text.of(
                            about(plan, timer),
                            " takes longer than ",
                            planned(plan, timer),
                            " · ",
                            type("eta " + timer.task() + " 20m WHY"));
            case DOWNTIME_OVER -> DowntimeWords.passed(plan);
            case DAY_OVER -> Text.of("the day is summed up");
        };
    }

    /// Nothing can be typed any more that would do it.
    private static Text reminder(Plan plan, Timer timer) {
        return timer.task() == null
                ? Text.of(
                        "the time before ",
                        about(plan, timer),
                        " is over, which was open when this cutover was closed. What is in it: ",
                        type("plan"))
                : Text.of(
                        quotedFirst(timer),
                        " is over: it is time for ",
                        about(plan, timer),
                        more(timer),
                        ", open when this cutover was closed. How it is done: ",
                        type("task " + timer.task()));
    }

    private static Text quotedFirst(Timer timer) {
        return Text.of("“", Text.ofPlan(Phrases.shortened(timer.words(), WORDS)), "”");
    }

    private static String more(Timer timer) {
        return timer.of() > 1 ? " and " + (timer.of() - 1) + " more" : "";
    }

    /// What will be due.
    public static Text ahead(Plan plan, Timer timer) {
        return timer.kind() == Timer.Kind.OVERDUE
                ? Text.of(about(plan, timer), " should be done", estimated(plan, timer))
                : due(plan, timer);
    }

    private static Text planned(Plan plan, Timer timer) {
        return Text.of(
                timer.words().isEmpty() ? "planned" : "was said last", estimated(plan, timer));
    }

    /// What was said last, else what the plan says.
    private static Text estimated(Plan plan, Timer timer) {
        Optional<Estimate> estimate = plan.task(String.valueOf(timer.task())).map(Task::estimate);
        return timer.words().isEmpty()
                ? estimate.map(its -> Text.of(" (", Durations.of(its), ")")).orElse(Text.EMPTY)
                : quoted(timer);
    }

    private static Text about(Plan plan, Timer timer) {
        return timer.task() == null
                ? Text.of("phase ", String.valueOf(timer.phase()))
                : named(plan, timer.task());
    }

    private static Text named(Plan plan, String id) {
        return plan.task(id).map(Phrases::task).orElse(Text.strong(id));
    }

    private static Text quoted(Timer timer) {
        return timer.words().isEmpty()
                ? Text.EMPTY
                : Text.of(": “", Text.ofPlan(Phrases.shortened(timer.words(), WORDS)), "”");
    }

    static Text answer(Plan plan, ClockEvent event) {
        return switch (event) {
            case Looked(String _, String id, String _) ->
                    Text.of(
                            "What you saw of ",
                            named(plan, id),
                            " is in the record. What is due next: ",
                            type("time"),
                            ".");
            case TimerFired _, DaySummed _ -> Text.EMPTY;
        };
    }

    static Text nothingIsDue() {
        return Text.of("Nothing is due now. What is due next: ", type("time"), ".");
    }

    static Text nobodyAsked(Task task) {
        return Text.of(
                "Nobody was asked to look at ",
                task(task),
                ", or what was seen is written down already. Next: ",
                type("note TEXT --task " + task.id()),
                ".");
    }
}
