package dev.cutover.bot.slack.blocks;

/// What a user typed, written so that Slack shows it and does nothing with it.
///
/// `&`, `<` and `>` have entities. Slack knows no escape for its formatting signs, so an invisible
/// character takes their power. Source: Slack's formatting reference.
final class Escaped {

    /// Zero-width space: shows nothing, and is no border of a word.
    private static final String POWERLESS = "\u200B";

    private static final int LONGEST_EMOJI = 100;

    private final String typed;
    private final boolean code;
    private final StringBuilder written = new StringBuilder();
    private int next;

    private Escaped(String typed, boolean code) {
        this.typed = typed;
        this.code = code;
    }

    static String text(String typed) {
        return new Escaped(typed, false).upTo(Integer.MAX_VALUE);
    }

    /// What stands between backticks, where signs have no power.
    static String code(String typed) {
        return new Escaped(typed, true).upTo(Integer.MAX_VALUE);
    }

    /// As much of a text as goes into so many characters.
    static String start(String typed, int most) {
        return new Escaped(typed, false).upTo(most);
    }

    private String upTo(int most) {
        while (next < typed.length()) {
            int end = next + Character.charCount(typed.codePointAt(next));
            String piece = piece(typed.charAt(next), end);
            if (written.length() + piece.length() > most) {
                break;
            }
            written.append(piece);
            next = end;
        }
        return written.toString();
    }

    private String piece(char sign, int end) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> code || !beginsLine() ? "&gt;" : POWERLESS + "&gt;";
            case '*', '_', '~', '`' -> code ? String.valueOf(sign) : POWERLESS + sign + POWERLESS;
            case ':' -> code || !beginsEmoji() ? ":" : ":" + POWERLESS;
            default -> typed.substring(next, end);
        };
    }

    /// A quotation.
    private boolean beginsLine() {
        int before = next - 1;
        while (before >= 0 && (typed.charAt(before) == ' ' || typed.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || typed.charAt(before) == '\n' || typed.charAt(before) == '\r';
    }

    private boolean beginsEmoji() {
        int end = next + 1;
        while (end < typed.length() && end - next <= LONGEST_EMOJI && isEmoji(typed.charAt(end))) {
            end++;
        }
        return end > next + 1 && end < typed.length() && typed.charAt(end) == ':';
    }

    private static boolean isEmoji(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= '0' && sign <= '9')
                || "_+'-".indexOf(sign) >= 0;
    }
}
