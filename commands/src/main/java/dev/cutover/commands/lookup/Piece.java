package dev.cutover.commands.lookup;

/// A part of a section as it is shown.
public sealed interface Piece {

    String text();

    int line();

    default int lastLine() {
        return line();
    }

    /// What it takes of the room: with the end of its line.
    default int size() {
        return text().length() + 1;
    }

    /// The heading of a smaller section.
    record Title(String text, int line) implements Piece {}

    /// A line without its markup, in which code stands between backticks; also a row of a table.
    record Prose(String text, int line) implements Piece {}

    /// Code, verbatim and whole: what is copied from it can be run.
    record Code(String text, int line, int lastLine) implements Piece {}

    /// A line of code that is too long to be copied whole from one answer.
    record Listing(String text, int line) implements Piece {}
}
