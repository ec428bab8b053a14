package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What should be seen when something is done: `Expected: 9 columns`, `Response status: 200 OK`,
/// `Verify indexes created (25+ indexes)`, `# Should return 3 rows`.
public final class Expectation {

    private static final String START = "^[^\\p{L}\\p{N}\"“`$]{0,12}";
    private static final String NAMES =
            "(?:expect(?:ed|s|ation)?(?:\\s(?:results?|outputs?|outcomes?|response|value|count|state|status|behaviou?r|to see))?"
                    + "|(?:https?\\s)?(?:response|return)\\s(?:status|code|body|headers?|time)(?:\\s(?:code|shows?|contains?|includes?))?"
                    + "|response(?:\\s(?:shows?|contains?|includes?))?|returns?|(?:https?\\s)?status code|http status|exit (?:code|status)"
                    + "|should (?:show|return|see|be|print|output|display|contain|say|list|read))";
    private static final Pattern NAMED =
            Pattern.compile(
                    START
                            + "(?i:"
                            + NAMES
                            + ")\\s?(?:[*_]{2})?\\s?(?::|=|→|=>)(?:[*_]{2})?\\s*(?<value>.*)$",
                    Pattern.DOTALL);
    private static final Pattern EVERY_ONE =
            Pattern.compile(
                    START
                            + "(?i:all|every|each)\\s[^:]{1,80}:\\s*(?<value>(?i:yes|no|true|false|ok|up|running|healthy|online|passed|pass|green|null|not null|enabled|disabled)|\\d{1,9})\\W{0,4}$");
    private static final Pattern SHOULD =
            Pattern.compile(
                    "(?i:\\b(?:should|must)\\s(?:only\\s|now\\s|also\\s|all\\s)?(?:show|return|see|be|print|output|display|contain|say|list|read|have|respond with|report)\\b)\\s(?<value>[^()]{1,200})");
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?i:[(\\[;,–—-]\\s?|→\\s?|=>\\s?|\\s(?=\\p{L}{1,10}\\s?:))(?i:expect(?:ed|ing)?|exp\\.)\\s?:?\\s(?:output\\s?:?\\s|result\\s?:?\\s|to see\\s)?(?<value>[^()]{1,200})");
    private static final Pattern CHECK =
            Pattern.compile(
                    START
                            + "(?i:verify|verified|check|checked|confirm|confirmed|ensure|validate|validated|test|count|make sure|look for)\\b");
    private static final Pattern COUNT =
            Pattern.compile(
                    "\\((?<value>(?:[<>≤≥=~≈]{1,2}\\s?)?\\d[\\d.,]{0,9}\\s?(?:%|\\+|[KMGT]i?B\\b)?\\+?(?:\\s?\\p{L}[\\p{L}\\d /_-]{0,40})?)\\)");
    private static final Pattern ONLY_DIGITS = Pattern.compile("[\\d.,-]+|\\d{1,3}-\\d{1,3}");
    private static final Pattern SHOWS =
            Pattern.compile(
                    "(?i:\\b(?:shows?|returns?|displays?|prints?|reports?)\\b)\\s(?<value>[^()]{1,200})$");
    static final Pattern COMMENT =
            Pattern.compile(
                    "^.{0,300}?(?:^|\\s)(?:#|--|//|REM\\b|;)\\s{0,3}(?<said>\\S.{0,300})$",
                    Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("^(?:=>|→|⇒|>>>)\\s*(?<value>\\S.*)$");

    private Expectation() {}

    /// The value of a line that says what should be seen and nothing else; empty, but present,
    /// where it is to follow below.
    public static Optional<String> whole(String line, Hints hints) {
        boolean everyOne = hints.has(Hint.ALL_OF) && hints.has(Hint.COLON);
        if (!everyOne && !hints.has(Hint.EXPECTED)) {
            return Optional.empty();
        }
        String text = PlainText.clipped(line);
        if (isOpen(text)) {
            return Optional.empty();
        }
        return whole(EVERY_ONE, text)
                .map(_ -> PlainText.of(text))
                .or(() -> whole(NAMED, text).map(value -> said(text, value)));
    }

    /// What a line that asks for something says besides of what should be seen then.
    public static Optional<String> within(String line, Hints hints) {
        if (!hints.hasAny(Hint.SHOULD, Hint.CHECK)) {
            return Optional.empty();
        }
        String text = PlainText.clipped(line);
        if (isOpen(text)) {
            return Optional.empty();
        }
        Optional<String> said = hints.has(Hint.SHOULD) ? said(text) : Optional.empty();
        return said.or(() -> hints.has(Hint.CHECK) ? checked(text) : Optional.empty())
                .map(PlainText::of);
    }

    private static Optional<String> said(String text) {
        return value(SHOULD, text).or(() -> value(BESIDE, text));
    }

    /// A line to write on waits for what is seen, it does not say it.
    private static boolean isOpen(String text) {
        return text.contains("___") || text.contains("\\_");
    }

    /// What the comments in code say of it.
    public static List<String> inCode(String code) {
        return code.lines().flatMap(Expectation::inComment).toList();
    }

    private static Stream<String> inComment(String line) {
        if (line.length() > 1_000 || !mayHoldComment(line)) {
            return Stream.empty();
        }
        Matcher comment = COMMENT.matcher(line.strip());
        return comment.matches() ? ofComment(comment.group("said")).stream() : Stream.empty();
    }

    /// Whether a sign of comments stands at the beginning of a word.
    static boolean mayHoldComment(String line) {
        boolean begins = true;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (begins && "#-/R;".indexOf(character) >= 0) {
                return true;
            }
            begins = Character.isWhitespace(character);
        }
        return false;
    }

    private static Optional<String> ofComment(String said) {
        return whole(ARROW, said)
                .or(() -> whole(NAMED, said).filter(value -> !value.isEmpty()))
                .or(() -> value(SHOULD, said));
    }

    /// `Response body shows: …` and `Expected: …` are their value; `Response time: < 2s` needs its
    /// name.
    private static String said(String text, String value) {
        boolean bare =
                text.strip()
                        .replaceFirst("^\\W{1,12}", "")
                        .matches("(?is)(expect|response body|response:|returns?:|should).*");
        return bare || value.isEmpty() ? PlainText.of(value) : PlainText.of(text);
    }

    private static Optional<String> checked(String text) {
        if (!CHECK.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        return COUNT.matcher(text)
                .results()
                .map(match -> match.group("value"))
                .filter(value -> !ONLY_DIGITS.matcher(value).matches())
                .filter(value -> Estimates.whole(value).isEmpty())
                .findFirst()
                .or(() -> value(SHOWS, text));
    }

    /// Spares the search through the line where the pattern begins with it.
    private static Optional<String> whole(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group("value").strip()) : Optional.empty();
    }

    private static Optional<String> value(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group("value").strip()) : Optional.empty();
    }
}
