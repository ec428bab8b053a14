package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.time.Chances.Play;
import dev.cutover.commands.time.Woven.TaskNode;
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
/// @param plannedPhases likewise, of the phases
/// @param chances drawn from the ranges of the estimates and, once five tasks show it, from how
///   long the tasks of this cutover took
/// @param phaseChances the same for the end of each phase that has a window, by its id
public record Forecast(
        Instant zero,
        List<TimedTask> tasks,
        List<TimedPhase> phases,
        long end,
        Map<String, TimedTask> planned,
        Map<String, TimedPhase> plannedPhases,
        Chances chances,
        Map<String, Chances> phaseChances) {

    public Forecast {
        tasks = List.copyOf(tasks);
        phases = List.copyOf(phases);
        planned = Map.copyOf(planned);
        plannedPhases = Map.copyOf(plannedPhases);
        phaseChances = Map.copyOf(phaseChances);
    }

    /// @param zero T-0
    /// @param team how many people there are, 0 for as many as are needed
    /// @param seed the same gives the same chances
    public static Forecast of(Cutover cutover, Instant zero, int team, Instant now, long seed) {
        long since = Duration.between(zero, now).toSeconds();
        Woven woven = Weaving.of(cutover, zero);
        Schedule schedule = Schedule.of(cutover.unbegun(), team);
        Map<String, TimedTask> planned = new HashMap<>();
        schedule.tasks().forEach(task -> planned.put(task.task().id(), task));
        Network network = since < 0 ? asPlanned(woven, planned) : woven.network();
        Layout layout = Layout.of(network.from(since), team, since);
        Timings timings = Timings.of(woven, layout);
        Play play = Play.whole(seed, Pace.of(timings.tasks()));
        Map<String, Chances> phaseChances = new HashMap<>();
        Windows.phases(cutover.plan()).stream()
                .flatMap(phase -> woven.node(phase).stream())
                .forEach(node ->
                        phaseChances.put(
                                node.phase().id(),
                                Chances.play(layout, team, since, play.until(node.end()))));
        Map<String, TimedPhase> plannedPhases = new HashMap<>();
        schedule.phases().forEach(phase -> plannedPhases.put(phase.phase().id(), phase));
        return new Forecast(
                zero,
                timings.tasks(),
                timings.phases(),
                layout.last(),
                planned,
                plannedPhases,
                Chances.play(layout, team, since, play),
                phaseChances);
    }

    /// While T-0 lies ahead, what nobody has begun begins no sooner than planned.
    private static Network asPlanned(Woven woven, Map<String, TimedTask> planned) {
        long[] release = woven.network().release().clone();
        for (TaskNode task : woven.tasks()) {
            TimedTask plan = planned.get(task.task().id());
            if (plan != null) {
                release[task.node()] = Math.max(release[task.node()], plan.start());
            }
        }
        return woven.network().releasedAt(release);
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

    /// Likewise for a phase.
    public Duration lateness(TimedPhase phase) {
        TimedPhase plan = plannedPhases.get(phase.phase().id());
        return plan == null ? Duration.ZERO : Duration.ofSeconds(phase.end() - plan.end());
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
