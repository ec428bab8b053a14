package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Rollback;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Whereabouts;

/// Reads the way back.
public final class RollbackReader {

    private RollbackReader() {}

    public static Rollback read(Chapter document, Whereabouts places, Findings findings) {
        return Rollback.NONE;
    }
}
