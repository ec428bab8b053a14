package dev.cutover.commands.time;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The words of something that was said.
final class SaidWords {

    private static final String ENDS = ",;:";
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern END = Pattern.compile("[,;:]++$|\\sand$");
    private static final Pattern BEGINNING =
            Pattern.compile("^(?i:[-–—:,;]++\\s*+|because\\s++(?:of\\s++)?)");

    private SaidWords() {}

    static List<String> of(String line) {
        return line.isBlank() ? List.of() : Arrays.asList(SPACES.split(line.strip()));
    }

    /// So many of them, without a comma at their end.
    static String first(List<String> words, int count) {
        return bare(String.join(" ", words.subList(0, count)));
    }

    /// What stands behind so many of them, without what only leads over to it.
    static String behind(List<String> words, int count) {
        String rest = String.join(" ", words.subList(Math.min(count, words.size()), words.size()));
        return BEGINNING.matcher(rest).replaceFirst("").strip();
    }

    static String bare(String word) {
        return END.matcher(word).replaceFirst("");
    }

    /// A comma ends it.
    static boolean endsClearly(String word) {
        return ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
