package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Timetable;
import dev.cutover.plans.markdown.outline.Captions;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.List;

/// Reads when things are due and what has to wait.
public final class TimetableReader {

    private TimetableReader() {}

    public static Timetable read(
            List<Captions> headings, List<Said> everything, Whereabouts places, Findings findings) {
        List<Said> speech = Speech.of(everything, places);
        return new Timetable(
                WindowsReader.read(everything, findings),
                WaitsReader.read(headings, speech, places, findings),
                LoopsReader.read(headings, speech, places, findings),
                LeadsReader.read(speech, places),
                DowntimeReader.read(everything, places, findings));
    }
}
