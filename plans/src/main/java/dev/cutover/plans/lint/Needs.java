package dev.cutover.plans.lint;

import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What tasks need, as ids. Words that are no id (`Needs: access to the vault`) are a note.
final class Needs {

    private static final Pattern ID =
            Pattern.compile(
                    "\\d{1,4}(?:\\.\\d{1,4}){1,4}[a-z]?|[A-Z]{1,5}[-.]?\\d{1,4}(?:\\.\\d{1,4}){0,3}");
    private static final Pattern AROUND = Pattern.compile("^[*`#(]+|[*`).:]+$");

    private final Map<String, Task> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByStart = new HashMap<>();
    private final Set<String> phases = new HashSet<>();

    Needs(Plan plan) {
        plan.phases().forEach(phase -> phases.add(key(phase.id())));
        plan.tasks().forEach(this::add);
    }

    private void add(Task task) {
        byId.putIfAbsent(key(task.id()), task);
        idsByStart.computeIfAbsent(start(task.id()), _ -> new ArrayList<>()).add(task.id());
    }

    /// `2.` for `2.7`.
    private static String start(String id) {
        return id.substring(0, id.lastIndexOf('.') + 1);
    }

    /// The ids that begin as one does.
    List<String> near(String id) {
        return id.contains(".") ? idsByStart.getOrDefault(start(id), List.of()) : List.of();
    }

    Optional<Task> task(String id) {
        return Optional.ofNullable(byId.get(key(id)));
    }

    /// The tasks that one needs; unknown ids left out.
    Stream<Task> of(Task task) {
        return task.details().needs().stream().map(Needs::bare).flatMap(id -> task(id).stream());
    }

    List<String> idsOf(String id) {
        return task(id).stream().flatMap(this::of).map(Task::id).toList();
    }

    /// What looks like the id of a task, and is none.
    Stream<String> unknown(Task task) {
        return task.details().needs().stream()
                .map(Needs::bare)
                .filter(id -> ID.matcher(id).matches())
                .filter(id -> task(id).isEmpty() && !phases.contains(key(id)));
    }

    List<Task> tasks() {
        return List.copyOf(byId.values());
    }

    private static String bare(String id) {
        return AROUND.matcher(id).replaceAll("");
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /// The line that says so, or the task's.
    static int line(Task task, Document document) {
        int next = task.line();
        return document.lines(next + 1, next + 30)
                .takeWhile(line -> document.taskAt(line.number()).filter(task::equals).isPresent())
                .filter(line -> SAYS.matcher(line.text()).matches())
                .map(TextLine::number)
                .findFirst()
                .orElse(task.line());
    }

    private static final Pattern SAYS =
            Pattern.compile("(?i)[\\s>*_-]*(?:needs|depends on|blocked by|requires)\\b.*");
}
