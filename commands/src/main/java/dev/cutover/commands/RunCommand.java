package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What concerns the cutover as a whole.
public sealed interface RunCommand extends Command {

    /// @param zero T-0, null for the start itself
    /// @param earlier what runs of the same plan taught, null where there were none
    record Start(Opening opening, ScheduleCommand.@Nullable SetZero zero, @Nullable Lessons earlier)
            implements RunCommand {

        public Start(Opening opening) {
            this(opening, null);
        }

        public Start(Opening opening, ScheduleCommand.@Nullable SetZero zero) {
            this(opening, zero, null);
        }
    }

    /// Nothing is claimed or completed until somebody resumes.
    record Hold(String why) implements RunCommand {}

    record Resume() implements RunCommand {}

    /// Takes back the speaker's own last action.
    record Undo() implements RunCommand {}

    /// @param why needed only where work is still open
    record Close(@Nullable String why) implements RunCommand {}

    /// A task that the plan does not have.
    ///
    /// @param phase null for the phase that is active
    record AddTask(@Nullable String phase, String title) implements RunCommand {}

    /// Brings a changed text of the plan in.
    ///
    /// @param plan the name under which it was found
    /// @param shown what the speaker was told it would do; it is done only if that is still so
    record Amend(String plan, Edition edition, Difference shown) implements RunCommand {}
}
