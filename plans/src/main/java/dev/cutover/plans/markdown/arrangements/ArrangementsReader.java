package dev.cutover.plans.markdown.arrangements;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Phase;
import dev.cutover.plans.markdown.blanks.AnnouncementsReader;
import dev.cutover.plans.markdown.blanks.BlanksReader;
import dev.cutover.plans.markdown.choices.ChoicesReader;
import dev.cutover.plans.markdown.forms.FormsReader;
import dev.cutover.plans.markdown.outline.Captions;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.rollback.RollbackReader;
import dev.cutover.plans.markdown.team.TeamReader;
import dev.cutover.plans.markdown.timing.TimetableReader;
import java.util.List;

/// Reads what surrounds the work, once the work has its ids.
public final class ArrangementsReader {

    private ArrangementsReader() {}

    public static Arrangements read(
            Chapter document, Lines lines, List<Phase> phases, Findings findings) {
        Whereabouts places = Whereabouts.of(document, phases);
        List<Said> speech = Said.in(document);
        List<Captions> headings = Captions.in(document);
        return new Arrangements(
                RollbackReader.read(document, lines, phases, places, findings),
                TeamReader.read(document, lines, places, findings),
                TimetableReader.read(headings, speech, places, findings),
                ChoicesReader.read(document, headings, speech, places, findings),
                AnnouncementsReader.read(speech, places),
                BlanksReader.read(document, places, findings),
                FormsReader.read(document, lines, phases, places));
    }
}
