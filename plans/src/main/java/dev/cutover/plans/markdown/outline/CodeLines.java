package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The lines of code, each with its place in the text.
public final class CodeLines {

    private static final Pattern FENCE =
            Pattern.compile(
                    "[\\s>]*(?:[-*+•]\\s+|\\d{1,9}[.)]\\s+)*+(?:```|~~~).*", Pattern.DOTALL);
    private static final int LONGEST_FENCE = 200;

    private CodeLines() {}

    public static List<Line> of(Piece.Code code, Lines lines) {
        int first = code.line() + (isFenced(code, lines) ? 1 : 0);
        String[] texts = code.text().split("\n", -1);
        return IntStream.range(0, texts.length)
                .mapToObj(index -> placed(texts[index], lines.at(first + index)))
                .toList();
    }

    private static boolean isFenced(Piece.Code code, Lines lines) {
        String above = lines.at(code.line()).text();
        return FENCE.matcher(above.substring(0, Math.min(LONGEST_FENCE, above.length()))).matches();
    }

    /// What the surrounding blocks put before the code is no part of it.
    private static Line placed(String text, Line raw) {
        return raw.text().endsWith(text)
                ? raw.part(raw.text().length() - text.length(), raw.text().length())
                : raw;
    }
}
