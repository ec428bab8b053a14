package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.outline.Chapter;
import java.util.List;

/// Finds the chapter whose heading is the document's title.
final class DocumentTitle {

    private DocumentTitle() {}

    /// The first heading, unless it is one of several that share the work among them; the document
    /// itself where there is no title.
    static Chapter of(Chapter document) {
        List<Chapter> top = document.chapters();
        if (top.isEmpty() || top.getFirst().isCalledPhase()) {
            return document;
        }
        boolean shared =
                top.getFirst().hasBoxes() && top.stream().skip(1).anyMatch(Chapter::hasWork);
        return shared ? document : top.getFirst();
    }
}
