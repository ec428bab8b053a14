package dev.cutover.commands.words;

import static dev.cutover.commands.words.TimeWords.fromZero;
import static dev.cutover.commands.words.TimeWords.length;

import dev.cutover.commands.time.Length.Source;
import dev.cutover.commands.time.Remark;
import dev.cutover.commands.time.Remark.Circle;
import dev.cutover.commands.time.Remark.LastsAsStated;
import dev.cutover.commands.time.Remark.NothingToDo;
import dev.cutover.commands.time.Remark.OutsideWindow;
import dev.cutover.commands.time.Remark.TimeGuessed;
import dev.cutover.commands.time.Remark.TooEarly;
import dev.cutover.commands.time.Remark.WatchesAfter;
import dev.cutover.commands.time.Remark.WayTaken;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Collectors;

/// What is said about a schedule: what was guessed and what does not fit, each with what to do.
public final class ScheduleWords {

    private static final int NAMED = 6;

    private ScheduleWords() {}

    public static String of(Remark remark) {
        return switch (remark) {
            case TimeGuessed(Source source, List<Task> tasks) -> guessed(source, tasks);
            case WatchesAfter(List<Task> tasks) ->
                    "%s only %s on; planned to begin when the tasks above in the phase are done. Write “Needs:” to say otherwise."
                            .formatted(named(tasks), tasks.size() == 1 ? "looks" : "look");
            case WayTaken(var way) ->
                    "Of several ways, “%s” is planned%s."
                            .formatted(
                                    way.title(),
                                    way.recommended() ? ", as the plan recommends" : ", the first");
            case LastsAsStated(var phase, long seconds) ->
                    "Phase %s is planned with the %s that it says; its tasks need less."
                            .formatted(phase.id(), length(seconds));
            case TooEarly(String what, long planned, long free) ->
                    "%s is planned for %s, but what comes before it takes until %s. Move it, or begin earlier."
                            .formatted(what, fromZero(planned), fromZero(free));
            case Circle(String what) ->
                    "%s waits for something that waits for it; planned as if it did not. Take one of them out."
                            .formatted(what);
            case OutsideWindow outside -> outside(outside);
            case NothingToDo _ -> "There is nothing left to plan: the document has no open task.";
        };
    }

    private static String guessed(Source source, List<Task> tasks) {
        String who = named(tasks);
        return switch (source) {
            case STATED -> "%s: as the plan says.".formatted(who);
            case EARLIER -> "%s: as long as in earlier runs.".formatted(who);
            case SIZE ->
                    "%s: planned by size (S 15 min, M 45 min, L 2 h, XL 6 h). Write a time to be sure."
                            .formatted(who);
            case SHARED ->
                    "%s: an equal share of the time of the group, the phase or until the next offset. Write a time to be sure."
                            .formatted(who);
            case GUESSED ->
                    "%s: no time in the plan, guessed at 5 min. Write a time to be sure."
                            .formatted(who);
        };
    }

    private static String outside(OutsideWindow outside) {
        String when =
                outside.start() == outside.end()
                        ? fromZero(outside.start())
                        : "planned from %s to %s,"
                                .formatted(fromZero(outside.start()), fromZero(outside.end()));
        return "%s, %s is outside of the window “%s”: the next is from %s to %s. Choose another T-0."
                .formatted(
                        outside.what(),
                        when,
                        Phrases.shortened(outside.window().text(), 80),
                        fromZero(outside.opens()),
                        fromZero(outside.closes()));
    }

    private static String named(List<Task> tasks) {
        String first = tasks.stream().limit(NAMED).map(Task::id).collect(Collectors.joining(", "));
        return tasks.size() <= NAMED
                ? first
                : first + " and %d more".formatted(tasks.size() - NAMED);
    }
}
