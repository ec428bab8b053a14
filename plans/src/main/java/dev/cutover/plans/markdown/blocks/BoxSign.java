package dev.cutover.plans.markdown.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sign that looks like a box, or like what is put into one.
///
/// @param length in characters, with the selector that makes an emoji of it
/// @param checked whether it says that something is done; a cross says that it went wrong, so it is
///   not
/// @param box whether it is a box wherever it stands, and not only where no brackets are
record BoxSign(int length, boolean checked, boolean box) {

    private record Known(int sign, boolean checked, boolean box) {}

    private static final List<Known> KNOWN =
            List.of(
                    new Known('☐', false, true),
                    new Known('□', false, true),
                    new Known('⬜', false, true),
                    new Known("🔲".codePointAt(0), false, true),
                    new Known('☑', true, true),
                    new Known('☒', false, true),
                    new Known('✅', true, false),
                    new Known('✔', true, false),
                    new Known('✓', true, false),
                    new Known('❌', false, false),
                    new Known('✗', false, false),
                    new Known('✘', false, false));

    private static final char FIRST = '□';
    private static final char TEXT_SELECTOR = '\uFE0E';
    private static final char EMOJI_SELECTOR = '\uFE0F';

    static @Nullable BoxSign at(int index, String text) {
        if (index >= text.length() || text.charAt(index) < FIRST) {
            return null;
        }
        int sign = text.codePointAt(index);
        int behind = index + Character.charCount(sign);
        int selector = isSelector(text, behind) ? 1 : 0;
        for (Known known : KNOWN) {
            if (known.sign() == sign) {
                return new BoxSign(behind + selector - index, known.checked(), known.box());
            }
        }
        return null;
    }

    private static boolean isSelector(String text, int index) {
        return index < text.length()
                && (text.charAt(index) == TEXT_SELECTOR || text.charAt(index) == EMOJI_SELECTOR);
    }
}
