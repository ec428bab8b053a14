package dev.cutover.plans.markdown.blocks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a line whose only markup is inline code, plain links, and emphasis between blanks, as most
/// are; the parser takes thirty times as long for it. Whatever could be more than that is left to
/// the parser.
final class SimpleLine {

    private static final int STRONG = 2;

    private final String line;
    private final StringBuilder text;
    private final List<String> code = new ArrayList<>();
    private int next;

    /// How many stars wait for as many.
    private int open;

    private SimpleLine(String line) {
        this.line = line;
        this.text = new StringBuilder(line.length());
    }

    /// Null for what only the parser can read.
    static @Nullable PlainText read(String line) {
        if (!hasMarkup(line)) {
            return new PlainText(line.strip(), List.of());
        }
        SimpleLine simple = new SimpleLine(line);
        while (simple.next < line.length()) {
            if (!simple.readOn()) {
                return null;
            }
        }
        return simple.open > 0 ? null : new PlainText(simple.text.toString().strip(), simple.code);
    }

    private static boolean hasMarkup(String line) {
        return nextMarkup(line, 0) < line.length();
    }

    private static int nextMarkup(String line, int start) {
        int index = start;
        while (index < line.length() && !isMarkup(line.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isMarkup(char character) {
        return switch (character) {
            case '`', '*', '[', '\\', '\0', '_', '<', '&' -> true;
            default -> false;
        };
    }

    private boolean readOn() {
        return switch (line.charAt(next)) {
            case '`' -> code();
            case '*' -> emphasis();
            case '[' -> brackets();
            case '\\', '\0' -> false;
            case '_' -> isWithinWord() && literal();
            case '<', '&' -> isBeforeBlank() && literal();
            default -> literal();
        };
    }

    /// This character, and all behind it up to one that may be markup.
    private boolean literal() {
        int end = nextMarkup(line, next + 1);
        text.append(line, next, end);
        next = end;
        return true;
    }

    private boolean code() {
        int end = line.indexOf('`', next + 1);
        if (end <= next + 1 || line.startsWith("`", end + 1)) {
            return false;
        }
        String inside = line.substring(next + 1, end);
        boolean padded = inside.startsWith(" ") && inside.endsWith(" ") && !inside.isBlank();
        String literal = padded ? inside.substring(1, inside.length() - 1) : inside;
        text.append('`').append(literal).append('`');
        code.add(literal);
        next = end + 1;
        return inside.indexOf('\0') < 0;
    }

    /// Stars behind a blank that open, or before one that close as many as are open.
    private boolean emphasis() {
        int end = next + 1;
        while (end < line.length() && line.charAt(end) == '*') {
            end++;
        }
        int stars = end - next;
        boolean blankBefore = next == 0 || line.charAt(next - 1) == ' ';
        boolean blankBehind = end == line.length() || line.charAt(end) == ' ';
        boolean opens = open == 0 && blankBefore && !blankBehind && isVisible(line.charAt(end));
        boolean closes =
                stars == open && blankBehind && !blankBefore && isVisible(line.charAt(next - 1));
        open = opens ? stars : 0;
        next = end;
        return stars <= STRONG && (opens || closes);
    }

    /// Neither white space nor what may be an end of markup of its own.
    private static boolean isVisible(char character) {
        return isWord(character)
                || Character.isLetterOrDigit(character)
                || "`[(\"':;,.!?)]".indexOf(character) >= 0;
    }

    /// A link is what it says; brackets around words are no markup.
    private boolean brackets() {
        int end = next + 1;
        while (end < line.length() && isOfBrackets(line.charAt(end))) {
            end++;
        }
        boolean image = next > 0 && line.charAt(next - 1) == '!';
        if (image || end == line.length() || line.charAt(end) != ']') {
            return false;
        }
        boolean link = line.startsWith("(", end + 1);
        int behind = link ? behindAddress(end + 2) : end + 1;
        text.append(line, link ? next + 1 : next, link ? end : end + 1);
        next = behind;
        return behind > 0;
    }

    private static boolean isOfBrackets(char character) {
        return Character.isLetterOrDigit(character) || " .,;:/#@%+-'!?|=".indexOf(character) >= 0;
    }

    /// Where the link ends whose address begins there; 0 where it is no plain one.
    private int behindAddress(int start) {
        int end = start;
        while (end < line.length() && isOfAddress(line.charAt(end))) {
            end++;
        }
        boolean closed = end > start && end < line.length() && line.charAt(end) == ')';
        return closed ? end + 1 : 0;
    }

    private static boolean isOfAddress(char character) {
        return isWord(character) || ":/.#?=%~+,;@_-".indexOf(character) >= 0;
    }

    private boolean isWithinWord() {
        return next > 0
                && next + 1 < line.length()
                && isWord(line.charAt(next - 1))
                && isWord(line.charAt(next + 1));
    }

    private static boolean isWord(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private boolean isBeforeBlank() {
        return next + 1 == line.length() || line.charAt(next + 1) == ' ';
    }
}
