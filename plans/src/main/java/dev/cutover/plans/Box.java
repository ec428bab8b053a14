package dev.cutover.plans;

/// A checkbox, or what stands for one, and where it is in the text.
///
/// @param line from 1; 0 for something that stands nowhere in the text
/// @param offset of what says whether it is checked, in characters from the start of the text; -1
///   for nowhere
/// @param length of what says so, in characters; 0 where there is no mark yet
public record Box(boolean checked, int line, int offset, Spelling spelling, int length) {

    /// How a document writes that something is done.
    public enum Spelling {
        /// `[ ]` and `[x]`; the offset is that of the character between the brackets.
        BRACKETS,
        /// `☐ ☑ ⬜ ✅ ❌` and the like; a mark that is not there yet goes to the offset, with a blank
        /// behind it.
        SIGN,
        /// A table cell with a word or a sign in it: `Done`, `✅`, or nothing yet.
        CELL
    }

    public static final Box NOWHERE = new Box(false, 0, -1);

    /// A box in brackets.
    public Box(boolean checked, int line, int offset) {
        this(checked, line, offset, Spelling.BRACKETS, 1);
    }
}
