package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Rehearsal;
import dev.cutover.commands.RehearsalEvent;
import dev.cutover.commands.RehearsalEvent.RehearsalKnown;
import dev.cutover.commands.Splits;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.Length.Source;
import dev.cutover.commands.time.TimedTask.Progress;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of a rehearsal and of the times that it gave.
public final class RehearsalWords {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private RehearsalWords() {}

    static Text told(RehearsalEvent event) {
        return switch (event) {
            case RehearsalKnown(Rehearsal known) ->
                    Text.of(
                            "Compared with the rehearsal ",
                            known.run(),
                            " of ",
                            new Text.Day(known.at()));
        };
    }

    /// With the start.
    static Text answer(Splits splits) {
        return splits.cutover()
                .rehearsed()
                .known()
                .map(known ->
                        Text.of(
                                "It is compared with the rehearsal ",
                                known.run(),
                                ", closed ",
                                new Text.Day(known.at()),
                                ", which timed ",
                                tasks(splits.with()),
                                FastWords.known(known.faster()),
                                changed(splits),
                                ". To see how it compares: ",
                                type("time"),
                                "."))
                .orElse(Text.EMPTY);
    }

    private static String changed(Splits splits) {
        return splits.changed()
                ? "; the plan has changed since the rehearsal, and %s without a time from it"
                        .formatted(are(splits.without()))
                : "";
    }

    private static String tasks(long tasks) {
        return tasks == 1 ? "1 task" : tasks + " tasks";
    }

    private static String are(long tasks) {
        return tasks(tasks) + (tasks == 1 ? " is" : " are");
    }

    /// After a done; empty where there is nothing to compare.
    static Text took(Splits splits, Task task) {
        return splits.of(task)
                .map(time -> Text.of(" It took ", both(time), "."))
                .orElse(Text.EMPTY);
    }

    /// Behind the line of a done, as long as that is what ended the task.
    public static Text compared(Splits splits, Entry entry) {
        return entry.event() instanceof TaskCompleted done
                ? splits.cutover()
                        .plan()
                        .task(done.task())
                        .filter(task ->
                                entry.at().equals(splits.cutover().tasks().of(task.id()).endedAt()))
                        .flatMap(splits::of)
                        .map(time -> Text.of(" · took ", both(time)))
                        .orElse(Text.EMPTY)
                : Text.EMPTY;
    }

    /// `4 min 12 s, in the rehearsal 5 min 03 s`.
    public static String both(Splits.Time time) {
        return exact(time.took()) + ", " + there(time.rehearsed());
    }

    /// `in the rehearsal 5 min 03 s`.
    public static String there(Duration time) {
        return "in the rehearsal " + exact(time);
    }

    /// Seconds count where it is about minutes.
    private static String exact(Duration time) {
        return time.toMinutes() < 1 || time.toHours() >= 1 || time.toSecondsPart() == 0
                ? Durations.of(time)
                : "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /// How the whole compares, and what of the forecast comes from the rehearsal; nothing where
    /// there was none.
    public static List<Text> of(Splits splits, Forecast forecast) {
        Optional<Rehearsal> known = splits.cutover().rehearsed().known();
        if (known.isEmpty()) {
            return List.of();
        }
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(whole(splits, known.get()), since(splits)));
        long times =
                forecast.tasks().stream()
                        .filter(task -> task.progress() != Progress.DONE)
                        .filter(task -> task.length().source() == Source.REHEARSED)
                        .count();
        if (times > 0 && !splits.cutover().closed()) {
            lines.add(
                    Text.of(
                            times == 1
                                    ? "The time of 1 task in this forecast comes"
                                    : "The times of %d tasks in this forecast come"
                                            .formatted(times),
                            " from the rehearsal."));
        }
        return lines;
    }

    private static Text whole(Splits splits, Rehearsal known) {
        return splits.of(splits.cutover().plan().tasks().toList())
                .map(time ->
                        Text.of(
                                ahead(time),
                                " the rehearsal ",
                                known.run(),
                                " over the ",
                                tasks(time.tasks()),
                                " that both have done: ",
                                exact(time.took()),
                                ", there ",
                                exact(time.rehearsed()),
                                "."))
                .orElseGet(() ->
                        Text.of(
                                "The rehearsal ",
                                known.run(),
                                " timed ",
                                tasks(splits.with()),
                                "; here none of them is done yet."));
    }

    private static String ahead(Splits.Time time) {
        Duration behind = time.behind();
        if (behind.abs().compareTo(SECOND) < 0) {
            return "As fast as";
        }
        return exact(behind.abs()) + (behind.isNegative() ? " ahead of" : " behind");
    }

    private static String since(Splits splits) {
        return splits.changed()
                ? " The plan has changed since the rehearsal: %s without a time from it."
                        .formatted(are(splits.without()))
                : "";
    }
}
