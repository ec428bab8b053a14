package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Earlier.Took;
import dev.cutover.commands.EarlierEvent;
import dev.cutover.commands.EarlierEvent.RehearsalKnown;
import dev.cutover.commands.EarlierEvent.RunsKnown;
import dev.cutover.commands.EarlierRun;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Lessons;
import dev.cutover.commands.Median;
import dev.cutover.commands.Rehearsal;
import dev.cutover.commands.Splits;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.Length.Source;
import dev.cutover.commands.time.TimedTask;
import dev.cutover.commands.time.TimedTask.Progress;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is said of a rehearsal and of other runs before, and of the times that they gave.
public final class EarlierWords {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private EarlierWords() {}

    static Text told(EarlierEvent event) {
        return switch (event) {
            case RehearsalKnown(Rehearsal known) ->
                    Text.of(
                            "Compared with the rehearsal ",
                            known.run(),
                            " of ",
                            new Text.Day(known.at()));
            case RunsKnown(Lessons known) ->
                    Text.of("Earlier times are known from ", runs(known.runs()));
        };
    }

    /// `night-2 of Sat 21 Nov 03:00, the rehearsal night-1 of Fri 20 Nov 21:00`.
    private static Text runs(List<EarlierRun> runs) {
        return Text.join(
                ", ",
                runs.stream()
                        .map(run ->
                                Text.of(
                                        run.rehearsal() ? "the rehearsal " : "",
                                        run.run(),
                                        " of ",
                                        new Text.Day(run.at())))
                        .toList());
    }

    /// With the start.
    static Text answer(Splits splits) {
        return splits.reference()
                .map(run ->
                        Text.of(
                                "It is compared with ",
                                named(run),
                                ", closed ",
                                new Text.Day(run.at()),
                                ", which timed ",
                                tasks(splits.with()),
                                changed(splits, run),
                                ".",
                                others(splits.cutover()),
                                " To see how it compares: ",
                                type("time"),
                                "."))
                .orElse(Text.EMPTY);
    }

    private static String others(Cutover cutover) {
        int others = cutover.earlier().lessons().runs().size() - 1;
        return switch (others) {
            case 0 -> "";
            case 1 -> " The times of 1 more run are known.";
            default -> " The times of %d more runs are known.".formatted(others);
        };
    }

    private static String changed(Splits splits, EarlierRun run) {
        return splits.changed()
                ? "; the plan has changed since %s, and %s without a time from it"
                        .formatted(what(run), are(splits.without()))
                : "";
    }

    /// `the rehearsal`, `the last run`.
    private static String what(EarlierRun run) {
        return run.rehearsal() ? "the rehearsal" : "the last run";
    }

    private static String named(EarlierRun run) {
        return what(run) + " " + run.run();
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
        return exact(time.took()) + ", " + there(time.run(), time.there());
    }

    /// How long a task took before: `in the rehearsal 5 min 03 s`, `last time 5 min 03 s`, `median
    /// of 3 runs 6 min`; empty where nobody knows.
    public static Optional<String> there(Cutover cutover, Task task) {
        List<Took> took = cutover.earlier().took(task);
        return switch (took.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(there(cutover, took.getFirst()));
            default ->
                    Optional.of(
                            "median of %d runs %s"
                                    .formatted(
                                            took.size(),
                                            exact(
                                                    Median.of(
                                                            took.stream()
                                                                    .map(Took::time)
                                                                    .toList()))));
        };
    }

    /// In a rehearsal, another one is the last time.
    private static String there(Cutover cutover, Took took) {
        return cutover.rehearsal()
                ? "last time " + exact(took.time())
                : there(took.run(), took.time());
    }

    private static String there(EarlierRun run, Duration time) {
        return (run.rehearsal() ? "in the rehearsal " : "last time ") + exact(time);
    }

    /// Seconds count where it is about minutes.
    private static String exact(Duration time) {
        return time.toMinutes() < 1 || time.toHours() >= 1 || time.toSecondsPart() == 0
                ? Durations.of(time)
                : "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /// How the whole compares, and what of the forecast comes from earlier runs; nothing where
    /// there were none.
    public static List<Text> of(Splits splits, Forecast forecast) {
        List<Text> lines = new ArrayList<>();
        splits.reference()
                .ifPresent(run -> lines.add(Text.of(whole(splits, run), since(splits, run))));
        long times =
                timed(
                        forecast.tasks().stream()
                                .filter(task -> task.progress() != Progress.DONE)
                                .toList());
        if (times > 0 && !splits.cutover().closed()) {
            lines.add(
                    Text.of(
                            times == 1
                                    ? "The time of 1 task in this forecast comes"
                                    : "The times of %d tasks in this forecast come"
                                            .formatted(times),
                            " from ",
                            from(splits.cutover().earlier().lessons().runs()),
                            "."));
        }
        return lines;
    }

    /// From which runs times of a schedule come; empty where none does.
    public static Optional<Text> sources(Lessons lessons, Collection<TimedTask> tasks) {
        long times = timed(tasks);
        return times == 0
                ? Optional.empty()
                : Optional.of(
                        Text.of(
                                times == 1
                                        ? "The time of 1 task comes from "
                                        : "The times of %d tasks come from ".formatted(times),
                                runs(lessons.runs()),
                                "."));
    }

    private static long timed(Collection<TimedTask> tasks) {
        return tasks.stream().filter(task -> task.length().source() == Source.EARLIER).count();
    }

    private static String from(List<EarlierRun> runs) {
        return runs.size() == 1
                ? named(runs.getFirst())
                : "the last %d runs".formatted(runs.size());
    }

    private static Text whole(Splits splits, EarlierRun run) {
        return splits.of(splits.cutover().plan().tasks().toList())
                .map(time ->
                        Text.of(
                                ahead(time),
                                " ",
                                named(run),
                                " over the ",
                                tasks(time.tasks()),
                                " that both have done: ",
                                exact(time.took()),
                                ", there ",
                                exact(time.there()),
                                "."))
                .orElseGet(() -> notYet(splits, run));
    }

    private static Text notYet(Splits splits, EarlierRun run) {
        String what = named(run);
        return Text.of(
                what.substring(0, 1).toUpperCase(Locale.ROOT),
                what.substring(1),
                " timed ",
                tasks(splits.with()),
                "; here none of them is done yet.");
    }

    private static String ahead(Splits.Time time) {
        Duration behind = time.behind();
        if (behind.abs().compareTo(SECOND) < 0) {
            return "As fast as";
        }
        return exact(behind.abs()) + (behind.isNegative() ? " ahead of" : " behind");
    }

    private static String since(Splits splits, EarlierRun run) {
        return splits.changed()
                ? " The plan has changed since %s: %s without a time from it."
                        .formatted(what(run), are(splits.without()))
                : "";
    }
}
