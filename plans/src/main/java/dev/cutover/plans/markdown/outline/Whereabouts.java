package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Named.Stretch;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// In which phase, group and task a line stands, once these have their ids.
public final class Whereabouts {

    private final Named phases;
    private final Named groups;
    private final Named tasks;
    private final Map<String, Phase> phaseById = new HashMap<>();
    private final Map<String, Task> taskById = new HashMap<>();

    private Whereabouts(Chapter document, List<Phase> plan) {
        Map<Integer, String> taskIdByLine = new HashMap<>();
        Map<Integer, Chapter> chapterByLine = new HashMap<>();
        // The document begins in line 1, and so may a heading: that is the one that counts.
        document.all().forEach(chapter -> chapterByLine.put(chapter.line(), chapter));
        SortedMap<Integer, Stretch> phases = new TreeMap<>();
        SortedMap<Integer, Stretch> groups = new TreeMap<>();
        SortedMap<Integer, Stretch> tasks = new TreeMap<>();
        for (Phase phase : plan) {
            phaseById.put(phase.id(), phase);
            phase.tasks().forEach(task -> taskIdByLine.put(task.line(), task.id()));
            phase.tasks().forEach(task -> taskById.put(task.id(), task));
            Chapter chapter = chapterByLine.getOrDefault(phase.line(), document);
            phases.put(phase.line(), new Stretch(phase.id(), chapter.lastLine()));
            groups(phase, chapter, chapterByLine, groups);
        }
        document.all().forEach(chapter -> tasks(chapter, taskIdByLine, tasks));
        this.phases = new Named(phases);
        this.groups = new Named(groups);
        this.tasks = new Named(tasks);
    }

    /// @param phases with the ids of their tasks
    public static Whereabouts of(Chapter document, List<Phase> phases) {
        return new Whereabouts(document, phases);
    }

    public Scope at(int line) {
        return new Scope(phases.at(line), groups.at(line), tasks.at(line));
    }

    /// The id of the phase.
    public Optional<String> phase(int line) {
        return Optional.ofNullable(phases.at(line));
    }

    public boolean isInPhase(int line) {
        return phases.at(line) != null;
    }

    public boolean isInTask(int line) {
        return tasks.at(line) != null;
    }

    /// The title of the group.
    public Optional<String> group(int line) {
        return Optional.ofNullable(groups.at(line));
    }

    /// The id of the task, also for its steps and what else stands below it.
    public Optional<String> task(int line) {
        return Optional.ofNullable(tasks.at(line));
    }

    /// The task itself.
    public Optional<Task> taskAt(int line) {
        return task(line).map(taskById::get);
    }

    /// Ids of the tasks that begin between two lines, in the order of the text.
    public List<String> tasksBetween(int first, int last) {
        return tasks.between(first, last);
    }

    /// Whether there is a phase of that id.
    public boolean hasPhase(String id) {
        return phaseById.containsKey(id);
    }

    /// The tasks that a scope holds, in the order of the text; none for the whole plan.
    public List<Task> tasks(Scope scope) {
        @Nullable Phase phase = scope.phase() == null ? null : phaseById.get(scope.phase());
        if (phase == null) {
            return List.of();
        }
        return phase.tasks().stream()
                .filter(task -> scope.task() == null || scope.task().equals(task.id()))
                .filter(task -> scope.group() == null || isIn(scope.group(), phase, task))
                .toList();
    }

    private static boolean isIn(String group, Phase phase, Task task) {
        return phase.groups().stream()
                .filter(its -> its.title().equals(group))
                .anyMatch(its -> its.tasks().contains(task.id()));
    }

    /// A group with a heading of its own ends with it; one below a bold line, with the next.
    private static void groups(
            Phase phase,
            Chapter chapter,
            Map<Integer, Chapter> chapterByLine,
            Map<Integer, Stretch> groups) {
        List<Group> all = phase.groups();
        for (int index = 0; index < all.size(); index++) {
            Group group = all.get(index);
            Chapter own = chapterByLine.get(group.line());
            int last = own == null || own.level() == 0 ? chapter.lastLine() : own.lastLine();
            boolean more = index + 1 < all.size();
            int next = more ? all.get(index + 1).line() - 1 : chapter.lastLine();
            groups.put(group.line(), new Stretch(group.title(), Math.min(last, next)));
        }
    }

    private static void tasks(
            Chapter chapter, Map<Integer, String> taskIdByLine, Map<Integer, Stretch> tasks) {
        List<Piece> pieces = chapter.own();
        Iterator<Cluster> clusters = chapter.clusters().iterator();
        int next = 0;
        while (next < pieces.size()) {
            if (Chapter.isBox(pieces.get(next))) {
                Cluster cluster = clusters.next();
                next += cluster.size();
                String id = taskIdByLine.get(cluster.head().line());
                if (id != null) {
                    tasks.put(
                            cluster.head().line(),
                            new Stretch(id, lastLine(chapter, pieces, next)));
                }
            } else {
                next++;
            }
        }
    }

    private static int lastLine(Chapter chapter, List<Piece> pieces, int next) {
        return next < pieces.size() ? pieces.get(next).line() - 1 : chapter.ownLastLine();
    }
}
