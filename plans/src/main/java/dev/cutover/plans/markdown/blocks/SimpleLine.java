package dev.cutover.plans.markdown.blocks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a line whose only markup is inline code, as most are; the parser takes thirty times as
/// long for it. Whatever could be more than that is left to the parser.
final class SimpleLine {

    private final String line;
    private final StringBuilder text;
    private final List<String> code = new ArrayList<>();
    private int next;

    private SimpleLine(String line) {
        this.line = line;
        this.text = new StringBuilder(line.length());
    }

    /// Null for what only the parser can read.
    static @Nullable PlainText read(String line) {
        SimpleLine simple = new SimpleLine(line);
        while (simple.next < line.length()) {
            if (!simple.readOn()) {
                return null;
            }
        }
        return new PlainText(simple.text.toString().strip(), simple.code);
    }

    private boolean readOn() {
        char character = line.charAt(next);
        return switch (character) {
            case '`' -> code();
            case '*', '[', '\\', '\0' -> false;
            case '_' -> isWithinWord() && literal(character);
            case '<', '&' -> isBeforeBlank() && literal(character);
            default -> literal(character);
        };
    }

    private boolean literal(char character) {
        text.append(character);
        next++;
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
