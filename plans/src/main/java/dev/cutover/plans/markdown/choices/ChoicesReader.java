package dev.cutover.plans.markdown.choices;

import dev.cutover.plans.Choices;
import dev.cutover.plans.markdown.outline.Captions;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.List;

/// Reads what the team has to choose.
public final class ChoicesReader {

    private ChoicesReader() {}

    public static Choices read(
            Chapter document,
            List<Captions> headings,
            List<Said> speech,
            Whereabouts places,
            Findings findings) {
        return new Choices(
                DecisionsReader.read(document, places, findings),
                AlternativesReader.read(document, headings, speech, places, findings));
    }
}
