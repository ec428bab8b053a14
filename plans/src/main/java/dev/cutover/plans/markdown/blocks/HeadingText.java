package dev.cutover.plans.markdown.blocks;

/// What a heading says between its hashes.
final class HeadingText {

    private static final int DEEPEST = 6;

    private HeadingText() {}

    static String withoutHashes(String line) {
        int start = 0;
        while (start < Math.min(DEEPEST, line.length()) && line.charAt(start) == '#') {
            start++;
        }
        return withoutClosing(line.substring(start).strip());
    }

    /// Hashes at the end close a heading only behind a blank: `C#` keeps its own.
    private static String withoutClosing(String title) {
        int end = title.length();
        while (end > 0 && title.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || Character.isWhitespace(title.charAt(end - 1));
        return closed ? title.substring(0, end).strip() : title;
    }
}
