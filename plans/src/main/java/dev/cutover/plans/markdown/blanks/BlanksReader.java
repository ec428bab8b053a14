package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Blank;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.List;

/// Reads the values that a document leaves open.
public final class BlanksReader {

    private BlanksReader() {}

    public static List<Blank> read(Chapter document, Whereabouts places) {
        return List.of();
    }
}
