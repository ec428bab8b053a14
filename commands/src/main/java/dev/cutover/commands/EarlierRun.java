package dev.cutover.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A run of the same plan that was closed before this one began.
///
/// @param run its id
/// @param planHash the fingerprint of its plan, as it stood at the end
/// @param at when it was closed
/// @param rehearsal whether it was only tried out
/// @param faster how many times faster its waits passed, null where they took as long as planned
public record EarlierRun(
        String run, String planHash, Instant at, boolean rehearsal, @Nullable Integer faster) {

    /// One in which waits took as long as planned.
    public EarlierRun(String run, String planHash, Instant at, boolean rehearsal) {
        this(run, planHash, at, rehearsal, null);
    }
}
