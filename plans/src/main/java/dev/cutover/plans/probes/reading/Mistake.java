package dev.cutover.plans.probes.reading;

/// Something in a probe that cannot be understood, or could not work.
///
/// @param line in the document
/// @param message what is wrong, a sentence
/// @param fix what to write instead, a sentence
public record Mistake(int line, String message, String fix) {}
