package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.Box;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One block of a document: what the rest of the reader works on instead of a syntax tree. Lists
/// are flat, their nesting is a number.
public sealed interface Piece {

    int line();

    /// How many list items enclose this piece; for an item, itself included.
    int depth();

    /// A heading outside lists and quotations.
    record Heading(int level, Line text) implements Piece {

        @Override
        public int line() {
            return text.number();
        }

        @Override
        public int depth() {
            return 0;
        }
    }

    /// A list item, by its first paragraph.
    ///
    /// @param box null for a plain bullet
    /// @param text without the marker and the box; a wrapped line is joined to it
    /// @param loose its line looks like an item but Markdown takes it for something else
    /// @param lines what the text was joined from, each with its place
    /// @param numbered whether its marker is a number
    /// @param hints what the text may hold
    record Item(
            int depth,
            int line,
            @Nullable Box box,
            String text,
            boolean loose,
            List<Line> lines,
            boolean numbered,
            Hints hints)
            implements Piece {

        public Item {
            lines = List.copyOf(lines);
        }

        public Item(
                int depth,
                int line,
                @Nullable Box box,
                String text,
                boolean loose,
                List<Line> lines,
                boolean numbered) {
            this(depth, line, box, text, loose, lines, numbered, Hints.of(text));
        }

        /// A bullet.
        public Item(
                int depth,
                int line,
                @Nullable Box box,
                String text,
                boolean loose,
                List<Line> lines) {
            this(depth, line, box, text, loose, lines, false);
        }

        /// The same item with what stands for its box.
        ///
        /// @param said its text without that
        public Item with(Box standIn, String said) {
            return new Item(depth, line, standIn, said, loose, lines, numbered);
        }
    }

    /// Lines of text, below an item or on their own.
    ///
    /// @param text the lines, joined
    /// @param hints what the text may hold
    record Paragraph(int depth, List<Line> lines, String text, Hints hints) implements Piece {

        public Paragraph {
            lines = List.copyOf(lines);
        }

        public Paragraph(int depth, List<Line> lines) {
            this(depth, lines, Line.join(lines));
        }

        private Paragraph(int depth, List<Line> lines, String text) {
            this(depth, lines, text, Hints.of(text));
        }

        @Override
        public int line() {
            return lines.getFirst().number();
        }
    }

    /// Fenced or indented code, verbatim.
    ///
    /// @param firstLine the line that its text begins in; the one behind the fence, if it has one
    /// @param language the first word behind the fence; empty where there is none
    record Code(int depth, int line, int firstLine, String language, String text)
            implements Piece {}

    /// A table, row by row as written: the heads, the dashes, then the rest.
    record Table(int depth, List<Line> lines) implements Piece {

        public Table {
            lines = List.copyOf(lines);
        }

        @Override
        public int line() {
            return lines.getFirst().number();
        }
    }

    /// A line across the page.
    record Rule(int line) implements Piece {

        @Override
        public int depth() {
            return 0;
        }
    }
}
