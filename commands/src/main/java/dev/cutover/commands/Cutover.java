package dev.cutover.commands;

/// State.
final class Cutover {}
