package dev.cutover.plans.probes.proposing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a statement should bring, as people write it: `9 columns`, `(25+ rows)`, `0 NULL values`.
final class QueryResults {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[(`\"]{0,2}(?<comparison>>=|<=|>|<|==?|≥|≤|at least|at most|more than|less than|fewer than|exactly)?\\s?"
                            + "(?<number>\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12}(?:\\.\\d{1,6})?)(?<more>\\+)?"
                            + "(?:\\s(?<noun>\\p{L}[\\p{L}\\p{N} _/-]{0,60}))?[)`\"]{0,2}\\.?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE =
            Pattern.compile(
                    "(?i)(?:no|zero)\\s(?<noun>\\p{L}[\\p{L}\\p{N} _/-]{0,60})\\.?|(?:none|empty|nothing)\\.?");
    private static final Pattern ROWS =
            Pattern.compile("(?i)(?:rows?|records?|results?|entries|lines?)\\b.*");
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?i)(?:ms|s|secs?|seconds?|min|minutes?|hours?|days?|percent|[KMGT]i?B|bytes)\\b.*");
    private static final Pattern WORD =
            Pattern.compile("[`\"]?(?<word>[A-Za-z0-9_.-]{1,40})[`\"]?");

    private QueryResults() {}

    static List<String> of(String text, Statement statement) {
        String said = text.strip();
        Matcher none = NONE.matcher(said);
        if (none.matches()) {
            return number(
                    "== 0",
                    none.group("noun") == null ? "rows" : none.group("noun"),
                    true,
                    statement);
        }
        Matcher number = NUMBER.matcher(said);
        boolean padded = number.matches() && number.group("number").matches("0\\d+");
        if (number.matches() && !padded) {
            String noun = number.group("noun") == null ? "" : number.group("noun");
            String value = number.group("number").replace(",", "");
            boolean zero =
                    value.equals("0")
                            && number.group("comparison") == null
                            && number.group("more") == null;
            return MEASURE.matcher(noun).matches()
                    ? List.of()
                    : number(comparison(number) + " " + value, noun, zero, statement);
        }
        return word(said, statement).map(List::of).orElse(List.of());
    }

    private static String comparison(Matcher number) {
        String written = number.group("comparison");
        if (number.group("more") != null) {
            return ">=";
        }
        return switch (written == null ? "" : written.toLowerCase(Locale.ROOT)) {
            case ">=", "≥", "at least" -> ">=";
            case "<=", "≤", "at most" -> "<=";
            case ">", "more than" -> ">";
            case "<", "less than", "fewer than" -> "<";
            default -> "==";
        };
    }

    private static List<String> number(
            String wanted, String noun, boolean zero, Statement statement) {
        if (statement.summed()) {
            return List.of("value " + wanted);
        }
        if (ROWS.matcher(noun).matches()) {
            return List.of("rows " + wanted);
        }
        List<String> names =
                statement.columns().stream().flatMap(its -> Statement.alias(its).stream()).toList();
        boolean each = zero && names.size() > 1 && names.size() == statement.columns().size();
        if (each) {
            return names.stream().map("row %s == 0"::formatted).toList();
        }
        return noun.isEmpty()
                        && statement.columns().size() == 1
                        && !statement.columns().getFirst().equals("*")
                ? List.of("value " + wanted)
                : List.of();
    }

    /// A single word is what a single column holds.
    private static Optional<String> word(String said, Statement statement) {
        Matcher word = WORD.matcher(said);
        boolean single =
                statement.columns().size() == 1 && !statement.columns().getFirst().endsWith("*");
        return single && word.matches()
                ? Optional.of("value == \"%s\"".formatted(word.group("word")))
                : Optional.empty();
    }
}
