package dev.cutover.commands.time;

import dev.cutover.plans.Phase;

/// When a phase opens and ends.
///
/// @param start seconds from T-0, likewise `end`
/// @param critical the end of the whole is later if that of the phase is
/// @param byItsOwnTime it ends when the time is over that it says it lasts, not with its last task
public record TimedPhase(
        Phase phase, long start, long end, boolean critical, boolean byItsOwnTime) {}
