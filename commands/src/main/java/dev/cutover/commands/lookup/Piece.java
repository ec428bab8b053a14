package dev.cutover.commands.lookup;

/// A part of a section as it is shown.
public sealed interface Piece {

    int line();

    int lastLine();

    /// What it takes of the room.
    int size();

    /// The heading of a smaller section.
    record Title(String text, int line) implements Piece {
        @Override
        public int lastLine() {
            return line;
        }

        @Override
        public int size() {
            return text.length() + 1;
        }
    }

    /// A line without its markup, in which code stands between backticks; also a row of a table.
    record Prose(String text, int line) implements Piece {
        @Override
        public int lastLine() {
            return line;
        }

        @Override
        public int size() {
            return text.length() + 1;
        }
    }

    /// Code, verbatim and whole: what is copied from it can be run.
    record Code(String text, int line, int lastLine) implements Piece {
        @Override
        public int size() {
            return text.length() + 1;
        }
    }

    /// A line of code that is too long to be copied whole from one answer.
    record Listing(String text, int line) implements Piece {
        @Override
        public int lastLine() {
            return line;
        }

        @Override
        public int size() {
            return text.length() + 1;
        }
    }
}
