package dev.cutover.commands;

/// Where something stands in a document, whatever line that is: an amendment moves lines.
///
/// @param home what it stands in: a task, else a phase or a section
/// @param nth which of those of one name there, from 1
public record Spot(String name, String home, int nth) {}
