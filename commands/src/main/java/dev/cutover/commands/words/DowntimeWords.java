package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.DowntimeClock;
import dev.cutover.plans.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said of the time in which the service is down.
public final class DowntimeWords {

    private DowntimeWords() {}

    /// `Down since 02:10, 12 min in all; the goal is 15 min at most.` Empty where nobody counts.
    public static Text line(DowntimeClock clock, Instant now) {
        if (!clock.runs()) {
            return Text.EMPTY;
        }
        Duration total = clock.total(now);
        @Nullable Instant since = clock.since();
        return Text.of(
                since == null
                        ? Text.of("Downtime: ")
                        : Text.of("Down since ", new Text.Day(since), ", "),
                Durations.of(total),
                since == null ? "" : " in all",
                clock.goal().map(goal -> against(total, goal)).orElse(""),
                ".");
    }

    /// `; the goal is 15 min at most`, or by how much it is passed.
    static String against(Duration total, Duration goal) {
        String most = goal.isZero() ? "none at all" : Durations.of(goal) + " at most";
        return total.compareTo(goal) > 0
                ? "; that is %s more than the goal, %s"
                        .formatted(Durations.of(total.minus(goal)), most)
                : "; the goal is " + most;
    }

    static Optional<Duration> goal(Plan plan) {
        return Optional.ofNullable(plan.arrangements().timetable().downtimeGoalMinutes())
                .map(Duration::ofMinutes);
    }

    /// What everybody is told once.
    static Text passed(Plan plan) {
        Duration goal = goal(plan).orElse(Duration.ZERO);
        return Text.of(
                goal.isZero()
                        ? "the service is down, and the plan allows no downtime"
                        : "the downtime is longer than its goal of " + Durations.of(goal),
                " · ",
                type("time"));
    }
}
