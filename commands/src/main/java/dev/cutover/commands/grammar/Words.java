package dev.cutover.commands.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of typing, taken word by word from the front.
final class Words {

    private static final String END = "(?=\\s|$)";
    private static final String VALUE =
            "(?:[\\s=]+(?:[\"“”](?<quoted>[^\"“”]*)[\"“”]" + END + "|(?<bare>\\S+)))?";

    /// Up to the next option, or the end.
    private static final String VALUES =
            "(?:[\\s=]+(?:[\"“”](?<quoted>[^\"“”]*)[\"“”]"
                    + END
                    + "|(?<bare>(?!--|—|–)\\S++(?:\\s++(?!(?:--|—|–)\\p{L})\\S++)*+)))?";

    /// How much of what follows an option is its value.
    enum Taking {
        NOTHING,
        ONE,
        SEVERAL
    }

    /// `--force`: two dashes, or the long one that phones make of them, and a word.
    private static final Pattern SOME_OPTION =
            Pattern.compile("(?<!\\S)(?:--|\u2014|\u2013)\\p{L}\\S*");

    /// There are only as many as there are verbs.
    private static final Map<String, Pattern> BEHIND = new ConcurrentHashMap<>();

    /// Likewise.
    private static final Map<Option, Pattern> OPTIONS = new ConcurrentHashMap<>();

    private String rest;

    Words(String line) {
        this.rest = begun(line.replace('\u00A0', ' ').replace('\u202F', ' ')).strip();
    }

    /// Copied text may begin with marks of direction that nobody sees.
    private static String begun(String line) {
        int start = 0;
        while (start < line.length() && Character.getType(line.charAt(start)) == Character.FORMAT) {
            start++;
        }
        return line.substring(start);
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

    /// What stands behind the first word.
    String afterFirst() {
        next();
        return rest;
    }

    /// Takes everything that is left.
    String all() {
        String all = rest;
        rest = "";
        return all;
    }

    /// Most verbs begin with another letter than what was typed.
    boolean beginWith(String words) {
        return rest.regionMatches(true, 0, words, 0, 1) && behind(words).find();
    }

    /// Whether a number follows, or nothing at all.
    boolean numberAfter(String words) {
        Matcher matcher = behind(words);
        return matcher.find()
                && rest.substring(matcher.end()).strip().matches("(?s)(#?\\d+\\b.*)?");
    }

    void skip(String words) {
        Matcher matcher = behind(words);
        if (matcher.find()) {
            rest = rest.substring(matcher.end()).strip();
        }
    }

    private Matcher behind(String words) {
        return BEHIND.computeIfAbsent(words, Words::pattern).matcher(rest);
    }

    private static Pattern pattern(String words) {
        String spaced = Pattern.quote(words.toLowerCase(Locale.ROOT)).replace(" ", "\\E\\s+\\Q");
        return Pattern.compile("^" + spaced + END, Pattern.CASE_INSENSITIVE);
    }

    /// Takes `--name value` out of the line, wherever it stands; phones write a long dash for two
    /// short ones, and round quotes for straight ones.
    ///
    /// @return the value, empty where none follows; null where the option is not there
    @Nullable String option(String name, Taking taking) {
        Matcher matcher = option(new Option(name, taking)).matcher(rest);
        if (!matcher.find()) {
            return null;
        }
        String value = taking == Taking.NOTHING ? "" : value(matcher);
        rest =
                (rest.substring(0, matcher.start()).stripTrailing()
                                + " "
                                + rest.substring(matcher.end()).stripLeading())
                        .strip();
        return value;
    }

    private static Pattern option(Option option) {
        return OPTIONS.computeIfAbsent(option, Option::pattern);
    }

    private record Option(String name, Taking taking) {

        Pattern pattern() {
            return Pattern.compile(
                    "(?:^|(?<=\\s))(?:--|—|–)" + Pattern.quote(name) + value() + END,
                    Pattern.CASE_INSENSITIVE);
        }

        private String value() {
            return switch (taking) {
                case NOTHING -> "";
                case ONE -> VALUE;
                case SEVERAL -> VALUES;
            };
        }
    }

    private static String value(Matcher matcher) {
        return Stream.of("quoted", "bare")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    boolean beginWithAnOption() {
        return SOME_OPTION.matcher(rest).lookingAt();
    }

    boolean holdAnOption() {
        return SOME_OPTION.matcher(rest).find();
    }

    /// The first word that looks like an option, or an empty string.
    String firstOption() {
        Matcher matcher = SOME_OPTION.matcher(rest);
        return matcher.find() ? matcher.group() : "";
    }
}
