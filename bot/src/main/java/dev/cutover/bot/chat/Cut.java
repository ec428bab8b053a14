package dev.cutover.bot.chat;

import dev.cutover.commands.words.Text.Code;
import dev.cutover.commands.words.Text.Day;
import dev.cutover.commands.words.Text.Plain;
import dev.cutover.commands.words.Text.Span;
import dev.cutover.commands.words.Text.Strong;
import dev.cutover.commands.words.Text.When;
import dev.cutover.commands.words.Text.Who;
import java.util.Optional;

/// Commands as far as they are shown: up to the end of a line where that is possible.
///
/// @param lines how many lines of the whole are shown in full
/// @param of how many lines the whole has
public record Cut(String shown, int lines, int of, boolean whole) {

    public static Cut of(String text, int most) {
        int all = lines(text);
        if (text.length() <= most) {
            return new Cut(text, all, all, true);
        }
        String start = start(text, most);
        int end = start.lastIndexOf('\n');
        return end > 0
                ? new Cut(start.substring(0, end), lines(start.substring(0, end)), all, false)
                : new Cut(start, 0, all, false);
    }

    private static int lines(String text) {
        return (int) text.strip().lines().count();
    }

    /// What is said above it; empty where it is whole.
    public Optional<String> remark() {
        if (whole) {
            return Optional.empty();
        }
        String what =
                lines == 0
                        ? "Only the beginning of a long line is shown here."
                        : "Only the first %d of %d lines are shown here.".formatted(lines, of);
        return Optional.of(what + " Copy them from the plan's file: half of it is not to be run.");
    }

    /// What of a sentence's part may be cut; times and people go whole or not at all.
    public static String words(Span span) {
        return switch (span) {
            case Plain(String words) -> words;
            case Strong(String words) -> words;
            case Code(String words) -> words;
            case Who _, When _, Day _ -> "";
        };
    }

    /// The start of a text, with an ellipsis where something is missing; never between the two
    /// halves of one character.
    public static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }
}
