package dev.cutover.plans.markdown.mojibake;

import org.jspecify.annotations.Nullable;

/// Reads characters as the bytes of UTF-8 that they were in a code page.
final class Sequences {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final CodePage page;

    Sequences(String text, CodePage page) {
        this.text = text;
        this.page = page;
    }

    /// What begins at a character, whole or with one byte gone; null where it is text as it should
    /// be.
    @Nullable Damage at(int start) {
        int lead = page.byteOf(text.charAt(start));
        int length = lengthBy(lead);
        if (length == 0) {
            return null;
        }
        int present = 1;
        while (present < length && isContinuation(start + present)) {
            present++;
        }
        return present == length ? whole(start, length) : torn(start, length);
    }

    private static int lengthBy(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private boolean isContinuation(int index) {
        return index < text.length() && isTail(page.byteOf(text.charAt(index)));
    }

    private @Nullable Damage whole(int start, int length) {
        int[] bytes = new int[length];
        for (int index = 0; index < length; index++) {
            bytes[index] = page.byteOf(text.charAt(start + index));
        }
        int meant = decoded(bytes);
        if (!Meaning.isPossible(meant) || (meant == BYTE_ORDER_MARK && start > 0)) {
            return null;
        }
        boolean mark = meant == BYTE_ORDER_MARK;
        boolean strange =
                Meaning.isLikely(meant)
                        && (isStrange(text, start, start + length)
                                || (length > 2 && isAlone(start, start + length)));
        return new Damage(start, start + length, meant, mark || strange, false);
    }

    /// A sign between blanks: no word ends like that, unless it is all letters.
    private boolean isAlone(int start, int end) {
        return isBlank(start - 1)
                && isBlank(end)
                && !text.substring(start, end).chars().allMatch(Character::isLetter);
    }

    private boolean isBlank(int index) {
        return index < 0 || index >= text.length() || Character.isWhitespace(text.charAt(index));
    }

    private @Nullable Damage torn(int start, int length) {
        return length < 3 ? null : new TornSequence(text, page, start, length).damage();
    }

    static boolean isTail(int code) {
        return code >= 0x80 && code <= 0xBF;
    }

    /// 0 for what is no UTF-8.
    static int decoded(int[] bytes) {
        int code = bytes[0] & (0xFF >> (bytes.length + 1));
        for (int index = 1; index < bytes.length; index++) {
            code = code << 6 | (bytes[index] & 0x3F);
        }
        int least = bytes.length == 2 ? 0x80 : bytes.length == 3 ? 0x800 : 0x10000;
        return code >= least && code <= Character.MAX_CODE_POINT ? code : 0;
    }

    static boolean isStrange(String text, int start, int end) {
        for (int index = start; index + 1 < end; index++) {
            char before = index == 0 ? ' ' : text.charAt(index - 1);
            if (Neighbours.areStrange(
                    before, text.charAt(index), text.charAt(index + 1), index == start)) {
                return true;
            }
        }
        return false;
    }
}
