package dev.cutover.commands;

import dev.cutover.plans.amend.Past.Gone;

/// Why a task cannot be found.
public final class Missing {

    private Missing() {}

    /// @param given what somebody typed, and no task of the plan has for its id
    public static Refusal task(Cutover cutover, String given) {
        return cutover.course().editions().past().tasks().values().stream()
                .map(Gone::task)
                .filter(task -> task.id().equalsIgnoreCase(given))
                .findFirst()
                .<Refusal>map(Refusal.TaskGone::new)
                .orElseGet(
                        () -> new Refusal.NoSuchTask(given, Nearest.tasks(cutover.plan(), given)));
    }
}
