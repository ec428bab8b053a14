package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import dev.cutover.commands.Standing;
import dev.cutover.commands.time.LeadTimes;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody is answered who said something about time.
///
/// @param after how things stand then
/// @param now when it was said
record BaselineAnswers(Cutover after, Instant now) {

    Text of(ScheduleEvent event) {
        return switch (event) {
            case ZeroSet(Instant at, String zone, @Nullable String _) ->
                    Text.of("T-0 is ", Zoned.of(at, zone), ".", late(at), planned());
            case ZeroMoved(Instant from, Instant to, String zone, String _) ->
                    Text.of(
                            "T-0 is moved from ",
                            new Text.Day(from),
                            " to ",
                            Zoned.of(to, zone),
                            ". What is planned moves with it; the record keeps both.",
                            late(to),
                            planned());
            case TaskReestimated(String id, Duration takes, String _) ->
                    after.plan()
                            .task(id)
                            .map(task -> Text.of(reestimated(task, takes), planned()))
                            .orElse(Text.EMPTY);
        };
    }

    private Text late(Instant zero) {
        Text late = BaselineWords.late(LeadTimes.of(after, zero).late(now));
        return late.isEmpty() ? Text.EMPTY : Text.of(" ", late);
    }

    private static Text planned() {
        return Text.of(" What that means for the rest: ", type("time"), ".");
    }

    private Text reestimated(Task task, Duration takes) {
        return after.tasks().standing(task) instanceof Standing.Claimed
                ? Text.of(Phrases.task(task), " should be done at ", now.plus(takes), " now.")
                : Text.of(
                        Phrases.task(task),
                        " is planned with ",
                        Durations.of(takes),
                        " from when somebody is at it.");
    }
}
