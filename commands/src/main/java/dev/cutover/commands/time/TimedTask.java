package dev.cutover.commands.time;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;

/// When a task is to be done, or was.
///
/// @param start seconds from T-0, likewise `end`; of what is done, as it was
/// @param person who does it, counted from 1; 0 where nobody is needed, or it is done
/// @param slack seconds that it could be later without the end being later; below 0 it comes too
///   late for what is planned after it
/// @param critical the end is later if it is
public record TimedTask(
        Task task,
        Phase phase,
        Length length,
        Progress progress,
        long start,
        long end,
        int person,
        long slack,
        boolean critical) {

    /// How far it is.
    public enum Progress {
        TO_DO,
        RUNNING,
        DONE
    }
}
