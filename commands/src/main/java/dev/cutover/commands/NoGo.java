package dev.cutover.commands;

import java.time.Instant;

/// Somebody's word that a phase is not to open, until somebody says go.
///
/// @param seq the entry that said so: what was drawn before it is stale
public record NoGo(Person by, Instant at, String why, long seq) {}
