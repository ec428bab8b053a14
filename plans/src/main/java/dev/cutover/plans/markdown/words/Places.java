package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in a cell something is written.
public final class Places {

    private static final Pattern RUN = Pattern.compile("(?:\\\\?_){3,}+");

    private Places() {}

    /// The line to write on, if there is one; else what stands there without its padding. In an
    /// empty cell it is the place behind the first blank.
    ///
    /// @param row as written
    public static Slot inCell(Grid.Cell cell, Line row) {
        Slot all = cell.slot();
        int start = all.offset() - row.offset();
        String text = row.text().substring(start, start + all.length());
        Matcher run = RUN.matcher(text);
        if (run.find()) {
            return new Slot(all.line(), all.offset() + run.start(), run.end() - run.start());
        }
        int length = text.strip().length();
        int blanks =
                length == 0
                        ? Math.min(1, text.length())
                        : text.length() - text.stripLeading().length();
        return new Slot(all.line(), all.offset() + blanks, length);
    }
}
