package dev.cutover.plans.writeback;

import java.util.Arrays;

/// The text that is written back into, and its lines.
final class Original {

    private final String text;
    private final int[] starts;

    Original(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int index = 0; index < text.length(); index++) {
            if (endsLine(text, index)) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = index + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int index) {
        char letter = text.charAt(index);
        boolean pair = index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return letter == '\n' || (letter == '\r' && !pair);
    }

    String text() {
        return text;
    }

    String at(int from, int to) {
        return text.substring(from, to);
    }

    int lines() {
        return starts.length;
    }

    /// The number of the line that holds an offset, from 1.
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int start(int line) {
        return starts[line - 1];
    }

    /// Behind the last character of a line, before its break.
    int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start(line) && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    String line(int line) {
        return text.substring(start(line), end(line));
    }

    /// Behind the last visible character of a line.
    int visibleEnd(int line) {
        return start(line) + line(line).stripTrailing().length();
    }

    boolean isBlank(int line) {
        return line < 1 || line > lines() || line(line).isBlank();
    }

    /// How a line ends; for the last one, how the one before it does.
    String lineBreak(int line) {
        int end = end(line);
        int next = line < starts.length ? starts[line] : text.length();
        if (end < next) {
            return text.substring(end, next);
        }
        return line > 1 ? lineBreak(line - 1) : "\n";
    }
}
