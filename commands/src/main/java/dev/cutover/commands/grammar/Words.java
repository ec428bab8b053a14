package dev.cutover.commands.grammar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of typing, taken word by word from the front.
final class Words {

    private String rest;

    Words(String line) {
        this.rest = line.strip();
    }

    boolean isEmpty() {
        return rest.isEmpty();
    }

    String rest() {
        return rest;
    }

    /// Takes the next word.
    String next() {
        int end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
            end++;
        }
        String word = rest.substring(0, end);
        rest = rest.substring(end).strip();
        return word;
    }

    /// Takes everything that is left.
    String all() {
        String all = rest;
        rest = "";
        return all;
    }

    boolean beginWith(String words) {
        return behind(words).find();
    }

    boolean numberAfter(String words) {
        Matcher matcher = behind(words);
        return matcher.find() && rest.substring(matcher.end()).strip().matches("(?s)#?\\d+\\b.*");
    }

    void skip(String words) {
        Matcher matcher = behind(words);
        if (matcher.find()) {
            rest = rest.substring(matcher.end()).strip();
        }
    }

    private Matcher behind(String words) {
        String spaced = Pattern.quote(words.toLowerCase(Locale.ROOT)).replace(" ", "\\E\\s+\\Q");
        return Pattern.compile("^" + spaced + "(?=\\s|$)", Pattern.CASE_INSENSITIVE).matcher(rest);
    }

    /// Takes `--name value` out of the line, wherever it stands; phones write a long dash for two.
    ///
    /// @return the value, or null where the option is not there
    @Nullable String option(String name, boolean takesValue) {
        String value = takesValue ? "[\\s=]+(\"[^\"]*\"|\\S+)" : "";
        Matcher matcher =
                Pattern.compile(
                                "(?:^|(?<=\\s))(?:--|—|–)"
                                        + Pattern.quote(name)
                                        + value
                                        + "(?=\\s|$)",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(rest);
        if (!matcher.find()) {
            return null;
        }
        rest =
                (rest.substring(0, matcher.start()).stripTrailing()
                                + " "
                                + rest.substring(matcher.end()).stripLeading())
                        .strip();
        String found = takesValue ? matcher.group(1) : "";
        return found.startsWith("\"") ? found.substring(1, found.length() - 1) : found;
    }
}
