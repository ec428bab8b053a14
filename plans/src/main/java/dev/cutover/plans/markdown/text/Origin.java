package dev.cutover.plans.markdown.text;

/// Where a piece of a rewritten text comes from.
///
/// @param start of the piece in the rewritten text
public record Origin(Rewriting rewriting, int start) {

    /// The place in the original of a character of the piece.
    public int at(int index) {
        return rewriting.originalOf(start + index);
    }

    public Origin from(int index) {
        return new Origin(rewriting, start + index);
    }
}
