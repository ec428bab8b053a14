package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.time.Woven.PhaseNode;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When the work of a plan is to be done, counted from T-0, before anybody has begun. Immutable.
///
/// The offsets of the document hold; where there are none, order, estimates and the size of the
/// team tell. Tasks of a phase are done side by side as far as there are people; what only waits
/// needs nobody. An offset that comes too early for what is before it holds all the same, and is a
/// remark.
///
/// @param start seconds from T-0 at which the first work begins; negative before
/// @param end likewise, when the last work has ended; optional tasks hold nothing up
/// @param people how many have something to do
public record Schedule(
        List<TimedTask> tasks,
        List<TimedPhase> phases,
        long start,
        long end,
        int people,
        List<Remark> remarks) {

    public Schedule {
        tasks = List.copyOf(tasks);
        phases = List.copyOf(phases);
        remarks = List.copyOf(remarks);
    }

    /// @param team how many people there are, 0 for as many as are needed
    public static Schedule of(Plan plan, int team) {
        return of(Cutover.of(plan), team);
    }

    /// The same of a cutover with which nobody has begun, and that may know of earlier runs.
    public static Schedule of(Cutover unbegun, int team) {
        Woven woven = Weaving.of(unbegun, null);
        Layout layout = layout(woven, team);
        Timings timings = Timings.of(woven, layout);
        if (timings.tasks().isEmpty()) {
            return new Schedule(List.of(), List.of(), 0, 0, 0, List.of(new Remark.NothingToDo()));
        }
        return new Schedule(
                timings.tasks(),
                timings.phases(),
                timings.tasks().stream().mapToLong(TimedTask::start).min().orElse(0),
                layout.last(),
                timings.tasks().stream().mapToInt(TimedTask::person).max().orElse(0),
                remarks(woven, layout, timings));
    }

    /// The same with what does not fit into the windows of the document.
    ///
    /// @param zone that of windows that name none
    public Schedule at(Instant zero, ZoneId zone, Plan plan) {
        List<Remark> more = new ArrayList<>(remarks);
        more.addAll(Windows.missed(plan, phases, zero, zone));
        return new Schedule(tasks, phases, start, end, people, more);
    }

    /// What must not be late, in the order of its beginning.
    public List<TimedTask> criticalPath() {
        return tasks.stream()
                .filter(TimedTask::critical)
                .sorted((one, other) -> Long.compare(one.start(), other.start()))
                .toList();
    }

    public Optional<TimedTask> task(String id) {
        return tasks.stream().filter(its -> its.task().id().equalsIgnoreCase(id)).findFirst();
    }

    static Layout layout(Woven woven, int team) {
        return Layout.of(begun(woven, team), team, Network.NEVER);
    }

    /// What has no offset begins at T-0, or as long before the first offset as it takes.
    static Network begun(Woven woven, int team) {
        Network network = woven.network();
        Optional<PhaseNode> first =
                woven.phases().stream().filter(phase -> network.pinned()[phase.open()]).findFirst();
        if (first.isEmpty()) {
            return network.startingAt(0);
        }
        int open = first.get().open();
        long needed = Layout.of(network.withoutOffsets(), team, Network.NEVER).start()[open];
        long base = needed <= 0 ? 0 : Math.min(0, network.release()[open] - needed);
        return network.startingAt(base);
    }

    private static List<Remark> remarks(Woven woven, Layout layout, Timings timings) {
        return Stream.of(
                        Guesses.of(timings.tasks()).stream(),
                        woven.remarks().stream(),
                        Conflicts.of(woven, layout).stream())
                .flatMap(all -> all)
                .toList();
    }
}
