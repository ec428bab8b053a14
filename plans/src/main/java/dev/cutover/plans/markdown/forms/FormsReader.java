package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.List;

/// Reads what the run fills in.
public final class FormsReader {

    private FormsReader() {}

    public static List<Form> read(Chapter document, Whereabouts places) {
        return List.of();
    }
}
