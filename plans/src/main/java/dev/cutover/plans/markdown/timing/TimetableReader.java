package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Timetable;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Whereabouts;

/// Reads when things are due and what has to wait.
public final class TimetableReader {

    private TimetableReader() {}

    public static Timetable read(Chapter document, Whereabouts places, Findings findings) {
        return Timetable.NONE;
    }
}
