package dev.cutover.commands.grammar;

/// What came of reading a line.
public sealed interface Reading {

    record Understood(Request request) implements Reading {}

    record Misread(Misreading why) implements Reading {}
}
