package dev.cutover.plans.markdown.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names in a line that stand for a value: `NEW_APP_NAME`, `<PASSWORD>`, `[Name]`, `YYYYMMDD`.
///
/// Capitals alone are not enough: they must say so (`NEW_`, `YOUR_`, `_URI`, `XXX`) or stand for a
/// host in an address. What the shell fills in (`$TOKEN`) and what the text assigns is none.
public final class Placeholders {

    private static final int LONGEST_LINE = 4_000;

    /// How far around a name the line is looked at.
    private static final int NEAR = 200;

    private static final String YOUR = "your";

    private static final int LONGEST_IN_BRACKETS = 60;

    static final Pattern ANY =
            Pattern.compile(
                    "(?<capitals>(?<![\\p{L}\\p{N}_$%{.@-])[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,8}(?![\\p{L}\\p{N}_]))"
                            + "|<(?<angle>[A-Za-z][A-Za-z0-9_.-]{0,40}(?: [A-Za-z0-9_.-]{1,30}){0,5})>"
                            + "|\\[(?<square>[A-Za-z][A-Za-z0-9_./'’ -]{1,50})]"
                            + "|\\{\\{\\s?(?<braces>[A-Z][A-Z0-9_]{1,40})\\s?}}"
                            + "|(?<date>(?<![A-Za-z0-9])YYYY[-_/.]?MM[-_/.]?DD(?:[-_T ]?HH[-_:]?MM(?:[-_:]?SS)?)?(?![A-Za-z0-9]))"
                            + "|(?<yours>(?<![\\p{L}\\p{N}_$%{.@-])(?i:your)[-_][A-Za-z][\\w-]{1,40}(?![\\w-]))");
    private static final Pattern EVIDENT =
            Pattern.compile(
                    "(?:NEW|OLD|YOUR|MY|CHANGE|REPLACE|INSERT|ENTER)_.*|.*_(?:NAME|URI|URL|ID|HERE|ME)|.*XXX.*");
    private static final Pattern SURE =
            Pattern.compile(
                    "(?:NEW|OLD|YOUR|MY|CHANGE|REPLACE|INSERT|ENTER)_.*|.*_(?:HERE|ME)|.*XXX.*");
    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_-])(?:\\$env:)?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\\s?=(?!=)");
    private static final Set<String> SCHEMA =
            Set.of(
                    "TABLE_NAME",
                    "COLUMN_NAME",
                    "CONSTRAINT_NAME",
                    "INDEX_NAME",
                    "SCHEMA_NAME",
                    "SEQUENCE_NAME");
    private static final Set<String> TAGS =
            Set.of(
                    ("a abbr article aside b blockquote body br button code dd del details div dl dt em font form h1 h2 h3 h4 h5 h6 head"
                                    + " header hr html i iframe img input ins kbd li link main mark meta nav ol option p pre q s samp script section"
                                    + " select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead"
                                    + " title tr tt u ul var video")
                            .split(" ", -1));
    private static final Set<String> LABELS =
            Set.of(
                    ("info error warn warning debug trace fatal ok done skip skipped fail failed pass passed note notes critical high"
                                    + " medium low optional required manual auto automated wip todo tbd new unit service install default"
                                    + " important caution tip xl blocked pending yes no na n/a draft owner-only")
                            .split(" ", -1));
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)(?:insert|enter|add|your|generate|fill|specify|replace|name|date|time|url|version|number|list|link|id|path|email|e-mail|phone|value|host|ip|port|describe|amount|x+)\\b.*");
    private static final Pattern CLASS = Pattern.compile("\\w-\\w.*|[xX]|\\.+");

    private Placeholders() {}

    /// Those of a line, from left to right; a name may come several times.
    ///
    /// @param code whether the line is code: there a name that only ends in `_ID` is a placeholder,
    ///   too
    public static List<String> in(String line, boolean code) {
        String read = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        if (!mayBeIn(read)) {
            return List.of();
        }
        return ANY.matcher(read).results().flatMap(match -> name(match, read, code)).toList();
    }

    /// Names that a line gives a value to: `export NEW_URI=…`.
    public static Stream<String> assignedIn(String line) {
        String read = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        if (!mayBeAssignedIn(read)) {
            return Stream.empty();
        }
        Matcher matcher = ASSIGNED.matcher(read);
        return matcher.results().map(match -> match.group(1));
    }

    /// Whether a line has a sign that one of the names needs, with what has to stand beside it.
    public static boolean mayBeIn(String line) {
        for (int index = 0; index < line.length(); index++) {
            boolean here =
                    switch (line.charAt(index)) {
                        case '_' -> isCapital(line, index - 1) || isYour(line, index);
                        case '-' -> isYour(line, index);
                        case '<' -> isLetter(line, index + 1);
                        case '[' -> isLetter(line, index + 1) && !isLink(line, index);
                        case '{' -> line.startsWith("{", index + 1);
                        case 'Y' -> line.startsWith("YYYY", index);
                        default -> false;
                    };
            if (here) {
                return true;
            }
        }
        return false;
    }

    public static boolean mayBeAssignedIn(String line) {
        return line.indexOf('=') >= 0 && line.indexOf('_') >= 0;
    }

    private static boolean isCapital(String line, int index) {
        char character = index < 0 ? ' ' : line.charAt(index);
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }

    private static boolean isLetter(String line, int index) {
        char small = index == line.length() ? ' ' : (char) (line.charAt(index) | ' ');
        return small >= 'a' && small <= 'z';
    }

    /// Whether brackets are those of a link, or too far apart for a name.
    private static boolean isLink(String line, int start) {
        int most = Math.min(line.length(), start + LONGEST_IN_BRACKETS);
        int end = line.indexOf(']', start, most);
        boolean behind =
                end > 0 && end + 1 < line.length() && "([:".indexOf(line.charAt(end + 1)) >= 0;
        return end < 0 || (behind && line.indexOf('`') < 0);
    }

    private static boolean isYour(String line, int end) {
        return line.regionMatches(true, end - YOUR.length(), YOUR, 0, YOUR.length());
    }

    private static Stream<String> name(MatchResult match, String line, boolean code) {
        String capitals = match.group("capitals");
        String angle = match.group("angle");
        String square = match.group("square");
        if (capitals != null) {
            return isPlaceholder(capitals, match.start(), line, code)
                    ? Stream.of(capitals)
                    : Stream.empty();
        }
        if (angle != null) {
            return isAngle(angle, match, line) ? Stream.of(angle) : Stream.empty();
        }
        if (square != null) {
            return isSquare(square, match, line, code) ? Stream.of(square) : Stream.empty();
        }
        return Stream.of("braces", "date", "yours")
                .flatMap(group -> Stream.ofNullable(match.group(group)));
    }

    private static boolean isPlaceholder(String name, int start, String line, boolean code) {
        boolean host = start >= 3 && line.startsWith("://", start - 3);
        String before = line.substring(Math.max(0, start - NEAR), start);
        boolean url = before.lastIndexOf("://") > before.lastIndexOf(' ');
        if (SCHEMA.contains(name)) {
            return false;
        }
        return host
                || SURE.matcher(name).matches()
                || ((code || url) && EVIDENT.matcher(name).matches());
    }

    private static boolean isAngle(String name, MatchResult match, String line) {
        boolean glued =
                match.start() > 0 && Character.isLetterOrDigit(line.charAt(match.start() - 1));
        boolean closed = near(line, match.end()).contains("</" + name + ">");
        boolean tag = TAGS.contains(name) || name.startsWith("http") || name.startsWith("www.");
        boolean heredoc = match.start() > 0 && line.charAt(match.start() - 1) == '<';
        return !closed
                && !tag
                && !heredoc
                && !(glued
                        && Character.isUpperCase(name.charAt(0))
                        && !name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static String near(String line, int start) {
        return line.substring(start, Math.min(line.length(), start + NEAR));
    }

    private static boolean isSquare(String name, MatchResult match, String line, boolean code) {
        char before = match.start() == 0 ? ' ' : line.charAt(match.start() - 1);
        char behind = match.end() == line.length() ? ' ' : line.charAt(match.end());
        boolean link =
                "([:".indexOf(behind) >= 0 || before == ']' || before == '!' || before == '\\';
        boolean index =
                Character.isLetterOrDigit(before)
                        || before == '['
                        || before == '$'
                        || before == ')';
        boolean alone = code && line.strip().equals(match.group());
        boolean known =
                LABELS.contains(name.toLowerCase(Locale.ROOT)) || CLASS.matcher(name).matches();
        if (link || index || alone || known) {
            return false;
        }
        return Character.isUpperCase(name.charAt(0))
                ? isName(name, code)
                : ASKS.matcher(name).matches();
    }

    /// In code, brackets are often of the language; words of several parts, or capitals only, are
    /// not.
    private static boolean isName(String name, boolean code) {
        return !code || name.indexOf(' ') > 0 || name.equals(name.toUpperCase(Locale.ROOT));
    }
}
