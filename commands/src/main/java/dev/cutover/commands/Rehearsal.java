package dev.cutover.commands;

import java.time.Instant;
import java.util.List;

/// What one rehearsal taught, as older versions recorded it; today [Lessons] are. Immutable.
///
/// @param run its id
/// @param planHash the fingerprint of the plan that was rehearsed, as it stood at the end
/// @param at when it was closed
/// @param splits of the tasks that somebody took and finished, in the order of the plan
public record Rehearsal(String run, String planHash, Instant at, List<Split> splits) {

    public Rehearsal {
        splits = List.copyOf(splits);
    }

    Lesson lesson() {
        return new Lesson(new EarlierRun(run, planHash, at, true), splits);
    }
}
