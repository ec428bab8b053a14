package dev.cutover.plans.lint;

/// One line of the original text.
///
/// @param number from 1
/// @param text as written, clipped where nobody writes so much in a line
/// @param fence number of the line that opens the fence it stands in, 0 outside of fences
/// @param language what the fence says behind its opening, in small letters; empty for nothing
record TextLine(int number, String text, Kind kind, int fence, String language) {

    enum Kind {
        TEXT,
        /// Inside a fence.
        CODE,
        /// The line that opens a fence or closes it.
        FENCE
    }

    static final String PROBE = "probe";

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isProbe() {
        return language.equals(PROBE);
    }
}
