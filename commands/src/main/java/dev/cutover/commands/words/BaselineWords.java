package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Person;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import dev.cutover.commands.ScheduleRefusal;
import dev.cutover.commands.time.LeadTimes.LeadTime;
import dev.cutover.plans.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said about T-0 and about new estimates: lines of the record, and refusals.
public final class BaselineWords {

    private static final int NAMED = 3;
    private static final int WORDS = 80;

    private BaselineWords() {}

    static Text told(Plan plan, Person by, ScheduleEvent event) {
        return switch (event) {
            case ZeroSet(Instant at, String zone, @Nullable String why) ->
                    Text.of(by, " set T-0 to ", Zoned.of(at, zone), why == null ? "" : ": " + why);
            case ZeroMoved(Instant from, Instant to, String zone, String why) ->
                    Text.of(
                            by,
                            " moved T-0 from ",
                            new Text.Day(from),
                            " to ",
                            Zoned.of(to, zone),
                            ": ",
                            why);
            case TaskReestimated(String task, Duration takes, String why) ->
                    Text.of(
                            by,
                            " now expects ",
                            Durations.of(takes),
                            " for ",
                            plan.task(task).map(Phrases::task).orElse(Text.strong(task)),
                            ": ",
                            why);
        };
    }

    static Text refused(ScheduleRefusal refusal) {
        return switch (refusal) {
            case ScheduleRefusal.ZeroIsPast(Instant at, Instant now) ->
                    Text.of(
                            "T-0 cannot be ",
                            new Text.Day(at),
                            ": that was ",
                            Durations.of(Duration.between(at, now)),
                            " ago. Next: write a time that is to come, such as “in 20 min” or “tomorrow 06:00”.");
            case ScheduleRefusal.ZeroIsFar _ ->
                    Text.of(
                            "That T-0 is more than a year ahead. Next: write a nearer time, such as “Sunday 06:00”.");
            case ScheduleRefusal.ZeroIsSo(Instant at) ->
                    Text.of(
                            "T-0 is ",
                            new Text.Day(at),
                            " already. What is planned when: ",
                            type("time"),
                            ".");
            case ScheduleRefusal.ZeroNeedsReason(Instant from, Instant to) ->
                    Text.of(
                            "T-0 was said to be ",
                            new Text.Day(from),
                            "; moving it to ",
                            new Text.Day(to),
                            " needs a reason. Next: write it behind the time, ",
                            type("t0 TIME WHY"),
                            ".");
            case ScheduleRefusal.NoSuchLength(Duration given, Duration most) ->
                    Text.of(
                            "A task takes from 1 min to ",
                            most.toDays(),
                            " days, not ",
                            Durations.of(given),
                            ". Next: ",
                            type("eta ID 20m WHY"),
                            ".");
        };
    }

    /// What should be done by now; empty where nothing should.
    public static Text late(List<LeadTime> late) {
        if (late.isEmpty()) {
            return Text.EMPTY;
        }
        int more = late.size() - NAMED;
        return Text.of(
                "Should be done already for this T-0: ",
                Text.join("; ", late.stream().limit(NAMED).map(BaselineWords::late).toList()),
                more > 0 ? "; and " + more + " more" : "",
                ". If that is not so, move T-0: ",
                type("t0 TIME WHY"),
                ".");
    }

    private static Text late(LeadTime lead) {
        return Text.of(
                lead.task() == null
                        ? Text.ofPlan(Phrases.phase(lead.phase()))
                        : Phrases.task(lead.task()),
                lead.words() == null || lead.task() != null
                        ? Text.EMPTY
                        : Text.of(", “", Text.ofPlan(Phrases.shortened(lead.words(), WORDS)), "”"),
                " (by ",
                new Text.Day(lead.due()),
                ")");
    }
}
