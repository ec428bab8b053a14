package dev.cutover.commands.probes;

/// A text that lets itself be looked at so often and no more: a pattern that tries without end ends
/// here.
final class Bounded implements CharSequence {

    private static final long LOOKS_PER_CHARACTER = 200;
    private static final long LOOKS_AT_LEAST = 1_000_000;

    private final CharSequence text;
    private final long[] left;

    Bounded(CharSequence text) {
        this(text, new long[] {Math.max(LOOKS_AT_LEAST, text.length() * LOOKS_PER_CHARACTER)});
    }

    private Bounded(CharSequence text, long[] left) {
        this.text = text;
        this.left = left;
    }

    /// The pattern did not come to an end.
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("The pattern did not come to an end", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (left[0]-- <= 0) {
            throw new TooLong();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Bounded(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
