package dev.cutover.commands;

import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Wait;
import java.util.List;

/// Time that has to be earned before tasks may begin: `After 7 days`.
///
/// @param tasks whom no longer lock holds, in the order of the plan
public record Lock(Wait asked, Soak soak, List<Task> tasks) {

    public Lock {
        tasks = List.copyOf(tasks);
    }

    /// The same for the same end: it is told once.
    String key() {
        return prefix() + soak.end();
    }

    /// Whatever its end.
    String prefix() {
        return "unlock/%s/%s/%s/%s/"
                .formatted(
                        asked.scope().phase(),
                        asked.scope().group(),
                        asked.scope().task(),
                        Integer.toHexString(asked.text().hashCode()));
    }
}
