package dev.cutover.plans;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The phases of a plan, in which a task is found without going through all of them: a plan of
/// thousands of tasks is asked for one some times with each command.
///
/// Immutable and thread-safe; equal to any list of the same phases.
final class IndexedPhases extends AbstractList<Phase> implements RandomAccess {

    private final List<Phase> phases;

    /// Made when somebody first asks; two threads that ask at once make the same.
    private @Nullable Index index;

    private IndexedPhases(List<Phase> phases) {
        this.phases = phases;
    }

    static IndexedPhases of(List<Phase> phases) {
        return phases instanceof IndexedPhases indexed
                ? indexed
                : new IndexedPhases(List.copyOf(phases));
    }

    /// The first that has the id, whatever its case.
    Optional<Task> task(String id) {
        return Optional.ofNullable(index().tasks.get(id));
    }

    /// The first in which a task has exactly this id.
    Optional<Phase> phaseOf(String task) {
        return Optional.ofNullable(index().phases.get(task));
    }

    private Index index() {
        @Nullable Index made = index;
        if (made == null) {
            made = new Index(phases);
            index = made;
        }
        return made;
    }

    @Override
    public Phase get(int at) {
        return phases.get(at);
    }

    @Override
    public int size() {
        return phases.size();
    }

    /// Where several have one id, the first of them is meant.
    private static final class Index {

        private final Map<String, Task> tasks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<String, Phase> phases = new HashMap<>();

        private Index(List<Phase> all) {
            for (Phase phase : all) {
                for (Task task : phase.tasks()) {
                    tasks.putIfAbsent(task.id(), task);
                    phases.putIfAbsent(task.id(), phase);
                }
            }
        }
    }
}
