package dev.cutover.plans.probes.proposing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What should be seen of a web server, as people write it: `200 OK`, `"status": "healthy"`, `<
/// 500ms`.
final class WebResults {

    private static final String REASON =
            "(?:OK|Created|Accepted|No Content|Moved Permanently|Found|See Other|Not Modified|Temporary Redirect|Permanent Redirect|Unauthorized"
                    + "|Forbidden|Not Found|Gone|Bad Gateway|Service Unavailable|status|code|response|and|with|within|in|on|for|as|from|after)";
    private static final String CODES =
            "(?<codes>[1-5](?:\\d\\d|xx)(?:\\s?(?:or|/)\\s?[1-5]\\d\\d){0,4})(?=\\s?(?:$|[,;)\\]\"'`<–—-]|\\.(?!\\d)|\\s"
                    + REASON
                    + "\\b))";
    private static final Pattern AT_START =
            Pattern.compile("\\W{0,4}(?:HTTP(?:/[\\d.]{1,3})?\\s{1,2})?" + CODES);
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i:\\b(?:HTTP(?:/[\\d.]{1,3})?|(?:status\\s)?code|status|returns?|responds?(?:\\swith)?|answers?(?:\\swith)?|gets?|gives?"
                            + "|shows?|expect(?:ed|s)?)\\b|→|=>)[\\s:=`\"'(]{0,4}(?i:(?:an?|http|status|code|of|is|with)\\s){0,3}[`\"'(]?"
                            + CODES);
    private static final Pattern FIELD =
            Pattern.compile(
                    "\"(?<key>[A-Za-z0-9_-]{1,60})\"\\s{0,2}:\\s{0,2}(?:\"(?<text>[^\"`]{0,100})\"|(?<bare>true|false|null|-?\\d{1,12}(?:\\.\\d{1,6})?)(?![\\w.]))");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:<=?|≤|\\bunder|\\bbelow|\\b(?:in )?less than|\\bwithin|\\bfaster than)\\s?(?<number>\\d{1,6}(?:\\.\\d{1,3})?)\\s?(?<unit>ms|milliseconds?|s|secs?|seconds?)?(?![\\w%])");
    private static final Pattern ANSWERS =
            Pattern.compile("(?i)\\b(?:respon\\w{1,6}|answers?|loads?|returns?|latency|time)\\b");
    private static final Pattern HOLDS =
            Pattern.compile(
                    "(?i:\\b(?:contains?|includes?|body|returns?|shows?|says?)\\b)[\\s:]{0,3}\"(?<text>[^\"`]{1,100})\"(?!\\s?:)");
    private static final Pattern LITERAL =
            Pattern.compile("[`\"]?(?<word>[\\p{L}\\p{N}_.-]{1,60})[`\"]?\\.?");
    private static final Pattern QUOTED = Pattern.compile("[`\"](?<text>[^\"`]{1,100})[`\"]");

    private WebResults() {}

    static boolean isOne(String text) {
        return !of(text, null, false, true).isEmpty();
    }

    /// The conditions that a text gives; none where it says something else.
    ///
    /// @param path where the check looks in a JSON answer, null for everywhere
    /// @param seconds whether a bare number is one of seconds
    /// @param whole whether the text says what should be seen and nothing else
    static List<String> of(String text, @Nullable String path, boolean seconds, boolean whole) {
        Set<String> conditions = new LinkedHashSet<>();
        if (path != null && whole) {
            literal(text)
                    .map(value -> "json %s == %s".formatted(path, value))
                    .ifPresent(conditions::add);
        }
        if (conditions.isEmpty()) {
            status(text, whole).ifPresent(conditions::add);
            conditions.addAll(fields(text));
            time(text, seconds, whole).ifPresent(conditions::add);
            body(text, whole && conditions.isEmpty()).ifPresent(conditions::add);
        }
        return new ArrayList<>(conditions);
    }

    private static Optional<String> status(String text, boolean whole) {
        Matcher start = AT_START.matcher(text);
        if (whole && start.lookingAt()) {
            return Optional.of(status(start.group("codes")));
        }
        Matcher named = NAMED.matcher(text);
        return named.find() ? Optional.of(status(named.group("codes"))) : Optional.empty();
    }

    private static String status(String codes) {
        List<String> all = List.of(codes.split("\\s?(?:or|/)\\s?"));
        return all.size() == 1
                ? "status == " + all.getFirst()
                : "status in (%s)".formatted(String.join(", ", all));
    }

    /// Those of the uppermost level only: of a nested one nobody knows the way from here.
    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        FIELD.matcher(text)
                .results()
                .filter(field -> depth(text, field.start()) <= 1)
                .map(WebResults::field)
                .forEach(fields::add);
        return fields;
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int at = 0; at < end; at++) {
            depth +=
                    "{[".indexOf(text.charAt(at)) >= 0
                            ? 1
                            : "}]".indexOf(text.charAt(at)) >= 0 ? -1 : 0;
        }
        return text.indexOf('[') >= 0 && depth > 0 ? 2 : depth;
    }

    private static String field(MatchResult field) {
        String value =
                field.group("text") == null
                        ? field.group("bare")
                        : "\"" + field.group("text") + "\"";
        return "json $.%s == %s".formatted(field.group("key"), value);
    }

    private static Optional<String> time(String text, boolean seconds, boolean whole) {
        Matcher time = TIME.matcher(text);
        boolean ofAnswer = whole || ANSWERS.matcher(text).find();
        if (!ofAnswer || !time.find() || (time.group("unit") == null && !seconds)) {
            return Optional.empty();
        }
        boolean millis =
                time.group("unit") != null
                        && time.group("unit").toLowerCase(Locale.ROOT).startsWith("m");
        return Optional.of("time < " + time.group("number") + (millis ? "ms" : "s"));
    }

    private static Optional<String> body(String text, boolean quoted) {
        Matcher holds = HOLDS.matcher(text);
        if (holds.find()) {
            return Optional.of("body contains \"%s\"".formatted(holds.group("text")));
        }
        Matcher whole = QUOTED.matcher(text.strip());
        return quoted && whole.matches()
                ? Optional.of("body contains \"%s\"".formatted(whole.group("text")))
                : Optional.empty();
    }

    private static Optional<String> literal(String text) {
        Matcher literal = LITERAL.matcher(text.strip());
        if (!literal.matches()) {
            return Optional.empty();
        }
        String word = literal.group("word").replaceAll("\\.$", "");
        boolean bare =
                word.matches("true|false|null|-?\\d{1,12}(?:\\.\\d{1,6})?") && !text.contains("\"");
        return Optional.of(bare ? word : "\"" + word + "\"");
    }
}
