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
    /// @param row that the cell stands in
    public static Slot inCell(Grid.Cell cell, Line row) {
        int start = indexOf(cell.slot().offset(), row);
        int end = indexOf(cell.slot().end(), row);
        String text = row.text().substring(start, end);
        Matcher run = RUN.matcher(text);
        if (run.find()) {
            return row.slot(start + run.start(), start + run.end());
        }
        int length = text.strip().length();
        int blanks =
                length == 0
                        ? Math.min(1, text.length())
                        : text.length() - text.stripLeading().length();
        return row.slot(start + blanks, start + blanks + length);
    }

    /// The character of the row that stands at a place of the text, or is read in its stead.
    private static int indexOf(int place, Line row) {
        int index = 0;
        while (index < row.text().length() && row.at(index) < place) {
            index++;
        }
        return index;
    }
}
