package dev.cutover.plans.markdown.text;

/// Something to read instead of what is written.
///
/// @param start of what is replaced, in characters
/// @param end behind it; the same as `start` where something is only put in
public record Edit(int start, int end, String text) {

    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch from %d to %d".formatted(start, end));
        }
    }

    public static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    public static Edit delete(int start, int end) {
        return new Edit(start, end, "");
    }
}
