package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.time.Chances.Play;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When the work of a running cutover will be done: as it was where it is done, at least until now
/// where somebody is at it, and from order and estimates where nobody is. Immutable.
///
/// @param end seconds from T-0
/// @param planned when each task was to be done, by id; those that the team added are not in it
/// @param chances drawn from the ranges of the estimates and, once five tasks show it, from how
///   long the tasks of this cutover took
public record Forecast(
        Instant zero,
        List<TimedTask> tasks,
        List<TimedPhase> phases,
        long end,
        Map<String, TimedTask> planned,
        Chances chances) {

    public Forecast {
        tasks = List.copyOf(tasks);
        phases = List.copyOf(phases);
        planned = Map.copyOf(planned);
    }

    /// @param zero T-0
    /// @param team how many people there are, 0 for as many as are needed
    /// @param seed the same gives the same chances
    public static Forecast of(Cutover cutover, Instant zero, int team, Instant now, long seed) {
        long since = Duration.between(zero, now).toSeconds();
        Woven woven = Weaving.of(cutover, zero);
        Layout layout = Layout.of(woven.network().from(since), team, since);
        Timings timings = Timings.of(woven, layout);
        Play play = Play.whole(seed, Pace.of(timings.tasks()));
        Map<String, TimedTask> planned = new HashMap<>();
        Schedule.of(cutover.planAsWritten(), team)
                .tasks()
                .forEach(task -> planned.put(task.task().id(), task));
        return new Forecast(
                zero,
                timings.tasks(),
                timings.phases(),
                layout.last(),
                planned,
                Chances.play(layout, team, since, play));
    }

    public Instant ends() {
        return zero.plusSeconds(end);
    }

    /// How likely it is to be through by then, from 0 to 1.
    public double chanceBy(Instant when) {
        return chances.by(Duration.between(zero, when).toSeconds());
    }

    /// How much later than planned a task ends, or ended; negative where it is sooner.
    public Duration lateness(TimedTask task) {
        TimedTask plan = planned.get(task.task().id());
        return plan == null ? Duration.ZERO : Duration.ofSeconds(task.end() - plan.end());
    }

    public boolean isLate(TimedTask task) {
        return lateness(task).isPositive();
    }

    public Optional<TimedTask> task(String id) {
        return tasks.stream().filter(its -> its.task().id().equalsIgnoreCase(id)).findFirst();
    }

    /// What must not be late any more, in the order of its beginning.
    public List<TimedTask> criticalPath() {
        return tasks.stream()
                .filter(TimedTask::critical)
                .sorted((one, other) -> Long.compare(one.start(), other.start()))
                .toList();
    }
}
