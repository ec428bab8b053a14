package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// Who brought something about, and by which interaction.
///
/// @param interaction the platform's id of the click or the command, null where it has none; the
///   same interaction delivered twice has one effect
public record Cause(Person person, @Nullable String interaction) {}
