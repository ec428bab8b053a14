package dev.cutover.commands;

/// Decides.
final class Decider {}
