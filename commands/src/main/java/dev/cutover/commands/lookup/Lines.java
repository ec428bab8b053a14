package dev.cutover.commands.lookup;

import java.util.Arrays;

/// A text by lines, counted from 1, whatever ends them.
final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i) && i + 1 < text.length()) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    private static boolean endsLine(String text, int at) {
        char letter = text.charAt(at);
        boolean beforeFeed = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return letter == '\n' || (letter == '\r' && !beforeFeed);
    }

    int count() {
        return starts.length;
    }

    /// Without its end.
    String line(int number) {
        int end = number < starts.length ? starts[number] : text.length();
        while (end > starts[number - 1] && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(starts[number - 1], end);
    }
}
