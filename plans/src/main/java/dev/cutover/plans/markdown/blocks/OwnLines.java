package dev.cutover.plans.markdown.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a block of text: those that are its own, and loose ones that were meant as list
/// items but are indented so far that Markdown takes them for running text.
///
/// @param mark the box that the first line begins with
record OwnLines(@Nullable BoxMark mark, List<Line> own, List<Line> loose) {

    private static final Pattern FIELD =
            Pattern.compile("\\s*(\\*\\*|__)[^*_]{1,60}(:\\1|\\1\\s?:).*", Pattern.DOTALL);

    private static final Pattern BOLD_HEAD =
            Pattern.compile("\\s*(\\*\\*|__)[^*_]{1,150}\\1:?\\s*");

    static boolean isBoldHead(Line line) {
        return BOLD_HEAD.matcher(line.text()).matches();
    }

    static OwnLines ofItem(List<Line> lines, BoxRule rule) {
        BoxMark mark = lines.isEmpty() ? null : BoxMark.atStartOf(lines.getFirst(), rule);
        if (mark == null) {
            return of(lines, rule);
        }
        if (lines.size() == 1) {
            return new OwnLines(mark, List.of(mark.rest()), List.of());
        }
        OwnLines below = of(lines.subList(1, lines.size()), rule);
        List<Line> own = new ArrayList<>(below.own);
        own.addFirst(mark.rest());
        return new OwnLines(mark, own, below.loose);
    }

    static OwnLines of(List<Line> lines, BoxRule rule) {
        List<Line> own = new ArrayList<>(lines.size());
        List<Line> loose = new ArrayList<>(0);
        for (Line line : lines) {
            (isLoose(line, rule) ? loose : own).add(line);
        }
        return new OwnLines(null, own, loose);
    }

    private static boolean isLoose(Line line, BoxRule rule) {
        return BoxMark.looksLikeBullet(line) || BoxMark.behindMarkers(line, rule) != null;
    }

    /// What the item itself says.
    String text() {
        return Line.join(said());
    }

    /// The lines that make its text.
    List<Line> said() {
        return own.subList(0, firstField());
    }

    /// What stands in the same paragraph but is a field of its own: a wrapped `**Acceptance:** …`.
    List<Line> fields() {
        return own.subList(firstField(), own.size());
    }

    private int firstField() {
        for (int index = 1; index < own.size(); index++) {
            if (FIELD.matcher(own.get(index).text()).matches()) {
                return index;
            }
        }
        return own.size();
    }
}
