package dev.cutover.commands;

import java.time.Instant;

/// A run of the same plan that was closed before this one began.
///
/// @param run its id
/// @param planHash the fingerprint of its plan, as it stood at the end
/// @param at when it was closed
/// @param rehearsal whether it was only tried out
public record EarlierRun(String run, String planHash, Instant at, boolean rehearsal) {}
