package dev.cutover.plans.amend;

/// An id that people know, where the reader of the new text gave another.
public record NewId(String read, String known) {}
