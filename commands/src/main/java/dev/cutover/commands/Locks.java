package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which tasks must wait for their time, although their phase is open.
///
/// The time of a lock counts, as that of a gate, from when the phases before its own were complete.
/// Of several locks of a task the longest holds. Who opens a phase against its gate, with a reason,
/// lifts what locks the whole of it.
public final class Locks {

    private final Cutover cutover;
    private final List<Wait> waits;
    private final Map<String, String> phases = new HashMap<>();

    public Locks(Cutover cutover) {
        this.cutover = cutover;
        this.waits =
                cutover.plan().arrangements().timetable().waits().stream()
                        .filter(wait -> wait.lock() && wait.scope().phase() != null)
                        .toList();
        if (!waits.isEmpty()) {
            cutover.plan()
                    .phases()
                    .forEach(phase ->
                            phase.tasks().forEach(task -> phases.put(task.id(), phase.id())));
        }
    }

    /// What keeps a task from being begun now. Who has it in hand keeps it.
    public Optional<Lock> holding(Task task, Instant now) {
        return of(task).filter(lock -> !lock.soak().isOver(now));
    }

    /// The same, as far as it was told: it changes by events alone.
    public Optional<Lock> told(Task task) {
        return of(task).filter(lock -> !cutover.clock().has(lock.key()));
    }

    boolean isFree(Task task) {
        return told(task).isEmpty();
    }

    private Optional<Lock> of(Task task) {
        return waits.isEmpty() || !isOpen(task)
                ? Optional.empty()
                : longest(task).map(wait -> new Lock(wait, soak(wait), List.of(task)));
    }

    /// Those that hold anything, with what they hold.
    public Stream<Lock> all() {
        return waits.stream()
                .map(wait -> new Lock(wait, soak(wait), held(wait)))
                .filter(lock -> !lock.tasks().isEmpty());
    }

    private List<Task> held(Wait wait) {
        return phase(wait).stream()
                .flatMap(phase -> phase.tasks().stream())
                .filter(this::isOpen)
                .filter(task -> longest(task).filter(wait::equals).isPresent())
                .toList();
    }

    private boolean isOpen(Task task) {
        return !cutover.soaks().lifted().containsKey(task.id())
                && switch (cutover.tasks().standing(task)) {
                    case Standing.Open _, Standing.Failed _, Standing.Blocked _ -> true;
                    case Standing.Claimed _,
                            Standing.Done _,
                            Standing.DoneBefore _,
                            Standing.Skipped _,
                            Standing.NotApplicable _ ->
                            false;
                };
    }

    private Optional<Wait> longest(Task task) {
        return waits.stream()
                .filter(wait -> phase(wait).filter(phase -> covers(wait, phase, task)).isPresent())
                .max(Comparator.comparingLong(Wait::seconds));
    }

    private boolean covers(Wait wait, Phase phase, Task task) {
        Scope scope = wait.scope();
        if (scope.task() != null) {
            return task.id().equalsIgnoreCase(scope.task());
        }
        return scope.group() == null
                ? phase.id().equals(phases.get(task.id()))
                        && !cutover.phases().of(phase).overridden()
                : phase.groups().stream()
                        .filter(group -> scope.group().equals(group.title()))
                        .anyMatch(group -> group.tasks().contains(task.id()));
    }

    private Optional<Phase> phase(Wait wait) {
        @Nullable String phase = wait.scope().phase();
        return phase == null ? Optional.empty() : cutover.plan().phase(phase);
    }

    /// How much of the time of a lock is earned, whatever it holds.
    public Soak soak(Wait wait) {
        return Soak.of(
                cutover,
                Duration.ofSeconds(wait.seconds()),
                phase(wait).map(phase -> Gates.soaksFrom(cutover, phase)).orElse(null));
    }
}
