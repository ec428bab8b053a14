package dev.cutover.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people do with a task of the plan.
public sealed interface TaskCommand extends Command {

    String task();

    record Claim(String task) implements TaskCommand {}

    record Release(String task) implements TaskCommand {}

    /// Gives a task to somebody, also one that another holds.
    record Assign(String task, Person to) implements TaskCommand {}

    record Complete(String task, @Nullable String note) implements TaskCommand {}

    /// @param steps numbers from 1; empty means all that are left
    record TickSteps(String task, List<Integer> steps) implements TaskCommand {

        public TickSteps {
            steps = List.copyOf(steps);
        }
    }

    record Fail(String task, String why) implements TaskCommand {}

    record Block(String task, String why) implements TaskCommand {}

    record Unblock(String task) implements TaskCommand {}

    record Skip(String task, String why) implements TaskCommand {}

    record MarkNotApplicable(String task, String why) implements TaskCommand {}

    record Reopen(String task, String why) implements TaskCommand {}
}
