package dev.cutover.plans.amend;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a text says, without what may differ while it says the same: case, blanks, decoration, a
/// done mark at its end.
final class Wording {

    /// So alike are two wordings of one thing.
    private static final double ALIKE = 0.5;

    /// What is longer is compared by its beginning: time is bounded.
    private static final int LONGEST = 200;

    private static final Pattern DONE =
            Pattern.compile("\\s[-–—]\\s+[*_]{0,2}(?:DONE|COMPLETED?|FINISHED)\\b[^\\n]{0,200}$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^\\p{N}]++");

    private final String plain;
    private final int[] pairs;
    private final String numbers;

    Wording(String text) {
        plain = plain(text);
        String start = plain.substring(0, Math.min(plain.length(), LONGEST));
        pairs = pairs(start);
        numbers = BETWEEN_NUMBERS.matcher(start).replaceAll(" ").strip();
    }

    /// Words and numbers, with one blank between them; the text itself where it has none.
    String plain() {
        return plain;
    }

    static String plain(String text) {
        String marked = text.length() > 400 ? text : DONE.matcher(text).replaceFirst("");
        String same = Normalizer.normalize(marked, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = BETWEEN_WORDS.matcher(same).replaceAll(" ").strip();
        return words.isEmpty() ? text.strip() : words;
    }

    /// Its pairs of letters in order, to tell how alike two texts are.
    private static int[] pairs(String text) {
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    boolean alike(Wording other) {
        return plain.equals(other.plain) || likeness(other) >= ALIKE;
    }

    /// From 0, nothing in common, to 1 (Dice's coefficient over pairs of letters).
    double likeness(Wording other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 0 : 2.0 * common / all;
    }

    boolean sameNumbers(Wording other) {
        return numbers.equals(other.numbers);
    }
}
