package dev.cutover.plans;

/// How many boxes a plan has, by what they are. `boxes` is the sum of tasks, steps, criteria, final
/// criteria and others.
public record Counts(
        int tasks, int tasksDone, int steps, int criteria, int finalCriteria, int other) {

    static Counts of(Plan plan) {
        return new Counts(
                (int) plan.tasks().count(),
                (int) plan.tasks().filter(Task::done).count(),
                plan.tasks().mapToInt(task -> task.steps().size()).sum(),
                plan.phases().stream().mapToInt(phase -> phase.criteria().size()).sum(),
                plan.finalCriteria().size(),
                plan.others().size());
    }

    public int boxes() {
        return tasks + steps + criteria + finalCriteria + other;
    }
}
