package dev.cutover.plans;

/// A stretch of the text that is there to be filled in. With length 0 it is a place where something
/// is to be put.
///
/// @param line from 1
/// @param offset of its first character, in characters from the start of the text
/// @param length in characters
public record Slot(int line, int offset, int length) {

    public Slot {
        if (line < 1 || offset < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "no slot of %d characters at %d in line %d".formatted(length, offset, line));
        }
    }

    public int end() {
        return offset + length;
    }
}
