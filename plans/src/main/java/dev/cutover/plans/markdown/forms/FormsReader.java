package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.outline.Whereabouts;
import java.util.List;

/// Reads what the run fills in.
public final class FormsReader {

    private FormsReader() {}

    public static List<Form> read(
            Chapter document,
            Lines lines,
            List<dev.cutover.plans.Phase> phases,
            Whereabouts places) {
        return List.of();
    }
}
