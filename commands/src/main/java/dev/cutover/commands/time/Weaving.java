package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Estimates;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.TaskState;
import dev.cutover.commands.time.Woven.PhaseNode;
import dev.cutover.commands.time.Woven.TaskNode;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Weaves what waits for what in a cutover: phases by their gates, tasks by their phase and by what
/// comes before them there.
final class Weaving {

    /// Over, and nobody knows since when.
    private static final long LONG_AGO = Network.NEVER + 1;

    final Cutover cutover;
    final Pauses pauses;
    final Map<String, Length> lengths;
    final Web web = new Web();
    final List<Remark> remarks = new ArrayList<>();
    final List<Task> watching = new ArrayList<>();
    private final @Nullable Instant zero;
    private final Taken taken;
    private final Map<String, Integer> opens = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Integer> tasks = new HashMap<>();
    private final Map<String, Task> byId = new HashMap<>();

    private Weaving(Cutover cutover, @Nullable Instant zero) {
        this.cutover = cutover;
        this.zero = zero;
        this.pauses = new Pauses(cutover.plan().arrangements().timetable());
        this.taken = Taken.of(cutover);
        this.lengths = Lengths.of(without(cutover.plan(), taken), pauses, cutover.earlier());
    }

    /// @param zero T-0, null where nothing has happened yet
    static Woven of(Cutover cutover, @Nullable Instant zero) {
        return new Weaving(cutover, zero).woven();
    }

    private static Plan without(Plan plan, Taken taken) {
        return plan.with(
                plan.phases().stream()
                        .map(phase ->
                                phase.holding(
                                        phase.tasks().stream()
                                                .filter(task -> !taken.left().contains(task.id()))
                                                .toList()))
                        .toList());
    }

    private Woven woven() {
        List<Phase> phases = cutover.plan().phases();
        phases.forEach(this::add);
        phases.forEach(phase -> Gateway.weave(this, phase));
        List<PhaseNode> phaseNodes =
                phases.stream()
                        .map(phase ->
                                new PhaseNode(
                                        phase, open(phase), end(phase), Inside.weave(this, phase)))
                        .toList();
        Network network = web.woven();
        return new Woven(network, web.names(), taskNodes(), phaseNodes, allRemarks());
    }

    private List<TaskNode> taskNodes() {
        return cutover.plan().phases().stream()
                .flatMap(phase -> phase.tasks().stream().flatMap(task -> taskNode(phase, task)))
                .toList();
    }

    private Stream<TaskNode> taskNode(Phase phase, Task task) {
        Integer node = tasks.get(key(task.id()));
        return node == null
                ? Stream.empty()
                : Stream.of(new TaskNode(task, phase, length(task), node));
    }

    private List<Remark> allRemarks() {
        Stream<Remark> watches =
                watching.isEmpty() ? Stream.empty() : Stream.of(new Remark.WatchesAfter(watching));
        Stream<Remark> circles = web.circles().stream().map(Remark.Circle::new);
        return Stream.of(taken.remarks().stream(), remarks.stream(), watches, circles)
                .flatMap(all -> all)
                .toList();
    }

    private void add(Phase phase) {
        PhaseState state = cutover.phases().of(phase);
        String name = "Phase " + phase.id();
        int open = web.moment(name);
        int end = web.moment(name);
        opens.putIfAbsent(key(phase.id()), open);
        ends.putIfAbsent(key(phase.id()), end);
        if (!state.waiting()) {
            over(open, state.openedAt());
        }
        if (state.complete()) {
            over(end, state.endedAt());
        }
        phase.tasks().stream().filter(task -> !taken.left().contains(task.id())).forEach(this::add);
    }

    private void over(int node, @Nullable Instant at) {
        long seconds = Math.max(LONG_AGO, seconds(at));
        web.over(node, seconds, seconds);
    }

    private void add(Task task) {
        TaskState state = cutover.tasks().of(task.id());
        int node = web.node(task.id(), length(task).work(), length(task).waiting());
        tasks.putIfAbsent(key(task.id()), node);
        byId.putIfAbsent(key(task.id()), task);
        if (state.standing().settled()) {
            long until = Math.max(LONG_AGO, seconds(state.endedAt()));
            long from = Math.max(LONG_AGO, seconds(state.startedAt()));
            web.over(node, from == LONG_AGO ? until : Math.min(from, until), until);
        } else if (state.startedAt() != null && zero != null) {
            web.began(node, seconds(state.startedAt()));
        }
        if (task.optional()) {
            web.holdsNothingUp(node);
        }
    }

    /// Whether it is about a night that goes on, and not about a plan.
    boolean isLive() {
        return zero != null;
    }

    long seconds(@Nullable Instant at) {
        return at == null || zero == null ? Network.NEVER : Duration.between(zero, at).toSeconds();
    }

    /// What people said of it in the night counts for more than what the plan says.
    Length length(Task task) {
        Length planned = Objects.requireNonNull(lengths.get(task.id()));
        TaskState state = cutover.tasks().of(task.id());
        return cutover.estimates()
                .whole(task, state)
                .map(whole -> planned.reestimated(whole, last(task)))
                .orElse(planned);
    }

    private Duration last(Task task) {
        return cutover.estimates().last(task.id()).map(Estimates.Said::takes).orElse(Duration.ZERO);
    }

    int open(Phase phase) {
        return Objects.requireNonNull(opens.get(key(phase.id())));
    }

    int end(Phase phase) {
        return Objects.requireNonNull(ends.get(key(phase.id())));
    }

    /// The end of a phase that a gate names, null where there is none of that id.
    @Nullable Integer end(String phase) {
        return ends.get(key(phase));
    }

    /// Null for one that is not planned, or that nobody knows.
    @Nullable Integer node(String task) {
        return tasks.get(key(task));
    }

    Optional<Task> task(String id) {
        return Optional.ofNullable(byId.get(key(id)));
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
