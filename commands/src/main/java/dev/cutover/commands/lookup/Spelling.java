package dev.cutover.commands.lookup;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What counts as a word, and when two are the same: without capitals and accents, so that `GRÖSSE`
/// is `Größe`. Numbers keep their dots: `4.3` is one word.
final class Spelling {

    /// Longer words are cut; nobody types more of one.
    private static final int LONGEST = 64;

    /// Written without blanks between words: there every character is a word of its own.
    private static final Set<UnicodeScript> WITHOUT_BLANKS =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private static final int FIRST_WITHOUT_BLANKS = 0x0E00;

    /// Letters with strokes, which Unicode does not take apart.
    private static final String STROKES = "łøđħŧæœ";

    private static final String PLAIN = "lodhtao";

    /// Hears the words of a text, one after the other.
    interface Listener {
        /// @param start where it begins in the text
        void word(String word, int start);
    }

    private Spelling() {}

    static void read(String text, Listener listener) {
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            if (end > start) {
                listener.word(folded(text.substring(start, Math.min(end, start + LONGEST))), start);
            }
            start = Math.max(end, start + Character.charCount(text.codePointAt(start)));
        }
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        read(text, (word, _) -> words.add(word));
        return words;
    }

    /// Where the word that begins here ends; here, where none does.
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean alone = standsAlone(point);
            if (alone ? end > start : !isInWord(point) && !isDotInNumber(text, start, end)) {
                return end;
            }
            end += Character.charCount(point);
            if (alone) {
                return end;
            }
        }
        return end;
    }

    private static boolean isInWord(int point) {
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDotInNumber(String text, int start, int at) {
        return text.charAt(at) == '.'
                && at > start
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean standsAlone(int point) {
        return point >= FIRST_WITHOUT_BLANKS
                && Character.isLetter(point)
                && WITHOUT_BLANKS.contains(UnicodeScript.of(point));
    }

    private static String folded(String word) {
        return isAscii(word) ? word.toLowerCase(Locale.ROOT) : withoutAccents(word);
    }

    /// Capitals first: `ß` has none of its own and becomes two plain letters.
    private static String withoutAccents(String word) {
        String lower =
                Normalizer.normalize(word.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        lower.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> plain.appendCodePoint(withoutStroke(point)));
        return plain.isEmpty() ? lower : plain.toString();
    }

    private static int withoutStroke(int point) {
        int index = STROKES.indexOf(point);
        return index < 0 ? point : PLAIN.charAt(index);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }
}
