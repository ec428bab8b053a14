package dev.cutover.commands.kit;

import static java.util.stream.Collectors.toMap;

import dev.cutover.commands.Course;
import dev.cutover.commands.Criteria;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/// What an undo brings back: everything but numbers that count up, and the times of phases that
/// ended or opened a second time.
public record Restored(
        Plan plan,
        List<Object> course,
        Map<String, OneTask> tasks,
        Map<Criteria.Key, Criteria.Check> criteria,
        List<Object> log,
        Map<String, OnePhase> phases) {

    record OneTask(Standing standing, NavigableSet<Integer> ticked, List<Object> times) {}

    record OnePhase(PhaseState.Stage stage, boolean approved, boolean overridden, String noGo) {}

    public static Restored of(Cutover cutover) {
        LogBook log = cutover.log();
        return new Restored(
                cutover.plan(),
                course(cutover.course()),
                cutover.plan().tasks().collect(toMap(Task::id, task -> task(cutover, task.id()))),
                cutover.criteria().byKey(),
                List.of(log.issues(), log.risks(), log.notes()),
                cutover.plan().phases().stream()
                        .collect(
                                toMap(
                                        phase -> phase.id(),
                                        phase -> phase(cutover.phases().of(phase)))));
    }

    private static List<Object> course(Course course) {
        var editions = course.editions();
        return List.of(
                course.stage(),
                String.valueOf(course.opening()),
                String.valueOf(editions.now()),
                editions.past().tasks(),
                editions.past().phases());
    }

    private static OneTask task(Cutover cutover, String id) {
        var state = cutover.tasks().of(id);
        return new OneTask(
                state.standing(),
                state.ticked(),
                List.of(String.valueOf(state.startedAt()), String.valueOf(state.endedAt())));
    }

    private static OnePhase phase(PhaseState state) {
        return new OnePhase(
                state.stage(), state.approved(), state.overridden(), String.valueOf(state.noGo()));
    }
}
