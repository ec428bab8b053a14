package dev.cutover.commands;

import java.util.List;

/// Checking off what must be true at the end of a phase, or of everything.
public sealed interface CriterionCommand extends Command {

    /// The criteria that belong to no phase: the final verification.
    String FINAL = "final";

    /// The id of a phase, or [#FINAL].
    String of();

    /// @param numbers from 1; empty means all that are left
    record Check(String of, List<Integer> numbers) implements CriterionCommand {

        public Check {
            numbers = List.copyOf(numbers);
        }
    }

    record Uncheck(String of, int number) implements CriterionCommand {}
}
