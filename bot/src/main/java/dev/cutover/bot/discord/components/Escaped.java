package dev.cutover.bot.discord.components;

/// What a user typed, written so that Discord shows it and does nothing with it.
///
/// A backslash takes the power of any sign, for the reader's eye; where Discord's server looks at
/// the text as well, the sign is also parted from what it would act on.
final class Escaped {

    /// Shows nothing, and parts what stands beside it.
    private static final String NOTHING = "\u200B";

    private static final String ALWAYS = "\\*_~`|<[]";
    private static final String AT_LINE_STARTS = "->+";

    private final String seen;
    private final StringBuilder written = new StringBuilder();
    private int next;

    private Escaped(String seen) {
        this.seen = seen;
    }

    /// @param seen as [Visible] leaves it
    static String of(String seen) {
        return start(seen, Integer.MAX_VALUE);
    }

    /// As much of a text as goes into so many characters.
    static String start(String seen, int most) {
        return new Escaped(seen).upTo(most);
    }

    private String upTo(int most) {
        while (next < seen.length()) {
            int end = next + Character.charCount(seen.codePointAt(next));
            String piece = piece(seen.charAt(next), seen.substring(next, end));
            if (piece.length() > most - written.length()) {
                break;
            }
            written.append(piece);
            next = end;
        }
        return written.toString();
    }

    private String piece(char sign, String itself) {
        if (sign == '@') {
            return "\\@" + (callsAll() ? NOTHING : "");
        }
        return hasPower(sign) ? "\\" + itself : itself;
    }

    private boolean hasPower(char sign) {
        return switch (sign) {
            case ':' -> !isBlankAt(next + 1);
            case '.' -> beginsNumbered() || endsDomain();
            case ')' -> beginsNumbered();
            case '#' -> beginsLine(next) || seen.charAt(next - 1) == '<';
            default ->
                    ALWAYS.indexOf(sign) >= 0
                            || (AT_LINE_STARTS.indexOf(sign) >= 0 && beginsLine(next));
        };
    }

    private boolean callsAll() {
        return follows("everyone") || follows("here");
    }

    /// The rest of a word may stand in another part of the sentence.
    private boolean follows(String word) {
        int length = Math.min(word.length(), seen.length() - next - 1);
        return seen.regionMatches(true, next + 1, word, 0, length);
    }

    /// The beginning of the text counts: it may stand at the beginning of a line.
    private boolean beginsLine(int index) {
        int before = index - 1;
        while (before >= 0 && (seen.charAt(before) == ' ' || seen.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || seen.charAt(before) == '\n';
    }

    /// `1. ` at the beginning of a line.
    private boolean beginsNumbered() {
        int first = next;
        while (first > 0 && Character.isDigit(seen.charAt(first - 1))) {
            first--;
        }
        boolean blank = next + 1 == seen.length() || Character.isWhitespace(seen.charAt(next + 1));
        return blank && beginsLine(first);
    }

    /// Discord makes an invitation of `discord.gg/x` even where it is no link.
    private boolean endsDomain() {
        return precedes("discord") || precedes("discordapp");
    }

    /// The beginning of a word may stand in another part of the sentence.
    private boolean precedes(String word) {
        int length = Math.min(word.length(), next);
        return seen.regionMatches(true, next - length, word, word.length() - length, length);
    }

    /// The end is no blank: what stands behind it is not known.
    private boolean isBlankAt(int index) {
        return index < seen.length() && Character.isWhitespace(seen.charAt(index));
    }
}
