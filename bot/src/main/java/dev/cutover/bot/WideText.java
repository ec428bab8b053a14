package dev.cutover.bot;

/// Tells text of two or four bytes a character, UTF-16 and UTF-32, from text of one.
final class WideText {

    private static final int FIRST = 4_096;

    /// Plain letters have a zero beside them; other text has hardly any.
    private static final int EVERY = 4;

    private WideText() {}

    static boolean is(byte[] bytes) {
        return hasMark(bytes) || isHalfZeros(bytes);
    }

    private static boolean hasMark(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static boolean isHalfZeros(byte[] bytes) {
        int length = Math.min(bytes.length, FIRST);
        int zeros = 0;
        for (int index = 0; index < length; index++) {
            zeros += bytes[index] == 0 ? 1 : 0;
        }
        return zeros > 1 && zeros * EVERY > length;
    }
}
