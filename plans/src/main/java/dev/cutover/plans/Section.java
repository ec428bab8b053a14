package dev.cutover.plans;

/// A heading of the document and the lines it covers, for looking things up.
///
/// @param level 1 to 6
/// @param lastLine the last line before the next heading of the same or a higher level
public record Section(String title, int level, int line, int lastLine) {}
