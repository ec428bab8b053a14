package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places of a line that ask to be filled in, with the words before them: `Approved by: ____
/// Date: ____`.
public final class Prompts {

    private static final String RUN = "(?:\\\\?_){3,}+|\\.{5,}+|…{2,}+";

    /// Behind a colon only; elsewhere brackets are links, notes and boxes.
    private static final String PLACEHOLDER =
            "(?<=[:：][*_]{0,2}[ \\t]{0,20})(?:\\[(?=[^\\[\\]\\r\\n]{0,60}[^\\s\\[\\]])[^\\[\\]\\r\\n]{1,60}+\\](?![(\\[])"
                    + "|<(?!/|br\\b|https?:|mailto:)[^<>@\\r\\n]{1,60}+>)";

    static final Pattern PLACE = Pattern.compile(RUN + "|" + PLACEHOLDER);
    private static final Pattern EMPTY = Pattern.compile("[:：](?:\\*\\*|__)?[ \\t]*$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<label>\\p{L}[\\p{L}\\p{M}\\p{N} /.'’&+-]{0,60}+(?:\\([^()]{0,40}\\)\\s?)?)[*_`]{0,3}\\s{0,9}[:：]?[\\s*_`]{0,40}$");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?iu)^(?:hours?|hrs?|h|minutes?|mins?|min|seconds?|days?|stunden?|minuten|heures?)\\s+(?=\\S)");

    private static final Pattern VALUE =
            Pattern.compile(
                    "(?<name>[^:：]{1,80}[:：](?:\\*\\*|__)?)[ \\t]{1,20}(?<value>[^\\s│┃|](?:[^│┃|]*[^\\s│┃|])?)[\\s│┃|]*");

    private Prompts() {}

    /// @param label the words before it, without their colon
    public record Prompt(String label, Slot slot) {}

    /// Lines to write on and placeholders, in order.
    public static List<Prompt> in(Line line) {
        String text = PlainText.clipped(line.text());
        if (!mayHavePlaces(text)) {
            return List.of();
        }
        List<Prompt> prompts = new ArrayList<>();
        int behind = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); ) {
            String label = label(text.substring(behind, place.start()), behind > 0);
            prompts.add(prompt(label, line, place.start(), place.end()));
            behind = place.end();
        }
        return prompts;
    }

    /// The same, and where the line ends with a colon, the place behind it.
    public static List<Prompt> inForm(Line line) {
        List<Prompt> prompts = new ArrayList<>(in(line));
        String text = PlainText.clipped(line.text()).stripTrailing();
        if (mayEndEmpty(text)
                && text.length() == line.text().stripTrailing().length()
                && EMPTY.matcher(text).find()) {
            int behind = prompts.isEmpty() ? 0 : behindLast(text);
            String label = label(text.substring(behind), behind > 0);
            if (!label.isEmpty()) {
                prompts.add(prompt(label, line, text.length(), text.length()));
            }
        }
        return prompts;
    }

    private static int behindLast(String text) {
        return PLACE.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    /// The place of what stands behind a colon, filled or not.
    public static Optional<Prompt> value(Line line) {
        List<Prompt> open = inForm(line);
        if (!open.isEmpty()) {
            return Optional.of(open.getFirst());
        }
        String text = PlainText.clipped(line.text()).stripTrailing();
        Matcher field = VALUE.matcher(text);
        return field.matches()
                ? Optional.of(
                        prompt(
                                label(field.group("name"), false),
                                line,
                                field.start("value"),
                                field.end("value")))
                : Optional.empty();
    }

    private static boolean mayEndEmpty(String text) {
        return !text.isEmpty() && ":：*_".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean mayHavePlaces(String text) {
        return text.contains("___")
                || text.contains("\\_")
                || text.contains(".....")
                || text.contains("……")
                || hasBracketBehindColon(text);
    }

    private static boolean hasBracketBehindColon(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if ((character == ':' || character == '：') && isBeforeBracket(text, index + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeBracket(String text, int start) {
        int index = start;
        while (index < text.length() && "*_ \t".indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index < text.length() && "[<".indexOf(text.charAt(index)) >= 0;
    }

    private static Prompt prompt(String label, Line line, int start, int end) {
        return new Prompt(label, line.slot(start, end));
    }

    private static String label(String before, boolean behindAnother) {
        Matcher label = LABEL.matcher(before);
        String words = label.find() ? label.group("label").strip() : "";
        return behindAnother ? UNIT.matcher(words).replaceFirst("") : words;
    }
}
