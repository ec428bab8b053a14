package dev.cutover.commands;

import java.time.Duration;

/// How long a task took in a rehearsal, from when somebody first took it until it was done.
///
/// @param task its id there
/// @param title what it was called there
public record Split(String task, String title, Duration took) {}
