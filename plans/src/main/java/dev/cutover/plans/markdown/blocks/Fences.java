package dev.cutover.plans.markdown.blocks;

/// Tells line by line what stands in fenced code, without parsing the rest.
public final class Fences {

    private static final int SHORTEST = 3;

    private char fence;
    private int length;

    /// Whether a line is code, or a fence; to be asked of every line in turn.
    public boolean isCode(String line) {
        int start = skipMarkers(line);
        int run = run(line, start);
        boolean marks = run >= SHORTEST;
        if (length == 0) {
            if (marks && opens(line, start, run)) {
                fence = line.charAt(start);
                length = run;
            }
            return marks && length > 0;
        }
        boolean closes =
                marks
                        && run >= length
                        && line.charAt(start) == fence
                        && line.substring(start + run).isBlank();
        length = closes ? 0 : length;
        return true;
    }

    private static boolean opens(String line, int start, int run) {
        return line.charAt(start) == '~' || line.indexOf('`', start + run) < 0;
    }

    private static int run(String line, int start) {
        int end = start;
        while (end < line.length()
                && "`~".indexOf(line.charAt(end)) >= 0
                && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end - start;
    }

    private static int skipMarkers(String line) {
        int start = 0;
        while (start < line.length() && " \t>-*+".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
