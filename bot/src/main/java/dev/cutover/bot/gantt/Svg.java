package dev.cutover.bot.gantt;

import java.util.Locale;

/// SVG while it is written. Text is escaped, and what XML has no letter for is left out.
final class Svg {

    private final StringBuilder text = new StringBuilder();

    Svg raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    Svg text(double x, double y, String style, String words) {
        return raw(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>",
                        x,
                        y,
                        style,
                        escaped(words)));
    }

    Svg box(double x, double y, double width, double height, String style) {
        return raw(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>",
                        x,
                        y,
                        width,
                        height,
                        style));
    }

    Svg line(double x, double from, double to, String style) {
        return raw(
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
                        x,
                        from,
                        x,
                        to,
                        style));
    }

    static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().filter(Svg::isXml).forEach(letter -> append(safe, letter));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int letter) {
        switch (letter) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(letter);
        }
    }

    private static boolean isXml(int letter) {
        return (letter >= 0x20 && letter < 0xD800)
                || (letter > 0xDFFF && letter != 0xFFFE && letter != 0xFFFF);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
