package dev.cutover.plans.markdown.blocks;

/// Something in the text that the reader cannot take for what it may have been meant to be.
public record Unread(int line, Kind kind) {

    public enum Kind {
        /// A fence without an end: everything below it is code.
        OPEN_FENCE,
        /// Rows that are written as HTML.
        HTML_TABLE
    }
}
