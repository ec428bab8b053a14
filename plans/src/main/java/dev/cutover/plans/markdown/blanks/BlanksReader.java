package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Blank;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the values that a document leaves open, in the order of the text.
public final class BlanksReader {

    /// Nobody fills in more; the rest is counted.
    private static final int MOST = 10_000;

    private BlanksReader() {}

    public static List<Blank> read(Chapter document, Whereabouts places, Findings findings) {
        List<OpenBlank> open = new ArrayList<>(LinesReader.read(document, places));
        List<Blank> blanks = new ArrayList<>(Names.unique(open));
        blanks.addAll(PlaceholdersReader.read(document, places));
        blanks.sort(Comparator.comparingInt(Blank::line).thenComparingInt(BlanksReader::offset));
        return atMost(blanks, findings);
    }

    private static int offset(Blank blank) {
        return blank.slot() == null ? Integer.MAX_VALUE : blank.slot().offset();
    }

    private static List<Blank> atMost(List<Blank> blanks, Findings findings) {
        if (blanks.size() <= MOST) {
            return blanks;
        }
        findings.warning(
                blanks.get(MOST).line(),
                "too-many-blanks",
                "There are %d places to fill in; those from here on are left out."
                        .formatted(blanks.size()),
                "Put long tables to fill in into a document of their own.");
        return blanks.subList(0, MOST);
    }
}
