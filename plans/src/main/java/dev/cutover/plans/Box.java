package dev.cutover.plans;

/// A checkbox, or what stands for one, and where it is in the text.
///
/// @param line from 1; 0 for something that stands nowhere in the text
/// @param offset of the character between the brackets, in characters from the start of the text;
///   -1 for nowhere
public record Box(boolean checked, int line, int offset) {

    public static final Box NOWHERE = new Box(false, 0, -1);
}
