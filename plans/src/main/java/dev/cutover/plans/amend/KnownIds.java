package dev.cutover.plans.amend;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ids by which people know what the new text holds: what was there keeps its own, and what is
/// new gets one that nothing ever had in this run.
final class KnownIds {

    private static final int LETTERS = 26;

    private final Plan read;
    private final IdentityHashMap<Phase, Phase> oldPhases;
    private final IdentityHashMap<Task, Task> oldTasks;
    private final IdentityHashMap<Phase, String> phases = new IdentityHashMap<>();
    private final IdentityHashMap<Task, String> tasks = new IdentityHashMap<>();
    private final Set<String> takenPhases = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> highest = new HashMap<>();

    private KnownIds(
            Plan read,
            IdentityHashMap<Phase, Phase> oldPhases,
            IdentityHashMap<Task, Task> oldTasks) {
        this.read = read;
        this.oldPhases = oldPhases;
        this.oldTasks = oldTasks;
    }

    record Found(List<NewId> phases, List<NewId> tasks) {}

    static Found of(
            Plan now,
            Plan read,
            Past past,
            IdentityHashMap<Phase, Phase> phases,
            IdentityHashMap<Task, Task> tasks) {
        KnownIds ids = new KnownIds(read, phases, tasks);
        ids.phases(now, past);
        ids.tasks(now, past);
        return new Found(
                read.phases().stream()
                        .flatMap(phase -> differing(phase.id(), ids.phases.get(phase)))
                        .toList(),
                read.tasks().flatMap(task -> differing(task.id(), ids.tasks.get(task))).toList());
    }

    private static Stream<NewId> differing(String read, @Nullable String known) {
        return known == null || known.equals(read)
                ? Stream.empty()
                : Stream.of(new NewId(read, known));
    }

    private void phases(Plan now, Past past) {
        oldPhases.forEach((fresh, old) -> {
            phases.put(fresh, old.id());
            takenPhases.add(Renumbering.key(old.id()));
        });
        List<Phase> fresh =
                read.phases().stream().filter(phase -> !oldPhases.containsKey(phase)).toList();
        // A number that stands in a heading is what people will type.
        for (Phase phase : fresh) {
            if (PhaseMatching.isNumbered(phase) && takenPhases.add(Renumbering.key(phase.id()))) {
                phases.put(phase, phase.id());
            }
        }
        Stream.concat(now.phases().stream(), past.phases().values().stream())
                .forEach(phase -> takenPhases.add(Renumbering.key(phase.id())));
        for (Phase phase : fresh) {
            phases.computeIfAbsent(phase, this::freePhase);
        }
    }

    private String freePhase(Phase phase) {
        if (takenPhases.add(Renumbering.key(phase.id()))) {
            return phase.id();
        }
        int index = 0;
        while (!takenPhases.add(Renumbering.key(letter(index)))) {
            index++;
        }
        return letter(index);
    }

    /// A to Z, then AA to AZ, and so on.
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    private void tasks(Plan now, Past past) {
        now.tasks().map(Task::id).forEach(this::take);
        past.taken().forEach(this::take);
        oldTasks.forEach((fresh, old) -> tasks.put(fresh, old.id()));
        List<Task> fresh = new ArrayList<>();
        read.tasks().filter(task -> !oldTasks.containsKey(task)).forEach(fresh::add);
        for (Task task : fresh) {
            if (task.written() != null && !taken.contains(Renumbering.key(task.id()))) {
                take(task.id());
                tasks.put(task, task.id());
            }
        }
        for (Phase phase : read.phases()) {
            phase.tasks().forEach(task -> tasks.computeIfAbsent(task, its -> free(its, phase)));
        }
    }

    private String free(Task task, Phase phase) {
        String known = phases.getOrDefault(phase, phase.id());
        String id = task.id();
        boolean fits = task.written() == null && known.equals(phase.id());
        if (!fits || taken.contains(Renumbering.key(id))) {
            int number = highest.getOrDefault(Renumbering.key(known), 0) + 1;
            while (taken.contains(Renumbering.key(known + "." + number))) {
                number++;
            }
            id = known + "." + number;
        }
        take(id);
        return id;
    }

    private void take(String id) {
        taken.add(Renumbering.key(id));
        int dot = id.lastIndexOf('.');
        String number = id.substring(dot + 1);
        if (dot > 0 && number.matches("\\d{1,6}")) {
            highest.merge(
                    Renumbering.key(id.substring(0, dot)), Integer.parseInt(number), Math::max);
        }
    }
}
