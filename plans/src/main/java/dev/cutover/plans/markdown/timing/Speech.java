package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.BoldHead;
import dev.cutover.plans.markdown.words.Fields;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of the phases that say when something is done, or for how long: no headings, no
/// criteria, and none of the fields that are read for themselves.
final class Speech {

    private static final Pattern OWN_READER =
            Pattern.compile(
                    "(?i)(blocking|blocked by|depends on|requires|prerequisites?|needs|acceptance.*"
                            + "|accepted when|done when|duration|(estimated )?(time|duration)|estimate|time estimate"
                            + "|start|starts|when|offset|rollback.*|trigger.*|data loss|owner.*|status|expected.*)");

    private Speech() {}

    static List<Said> of(List<Said> everything, Whereabouts places) {
        return everything.stream()
                .filter(said -> said.hints().has(Hint.TIME))
                .filter(said -> places.isInPhase(said.line()))
                .filter(said -> isSpeech(said, places))
                .toList();
    }

    private static boolean isSpeech(Said said, Whereabouts places) {
        return switch (said.kind()) {
            case HEADING, ROW -> false;
            case BOX -> places.isInTask(said.line());
            case BULLET -> !isReadElsewhere(said);
            case PARAGRAPH -> !isReadElsewhere(said) && BoldHead.of(said.text()).isEmpty();
        };
    }

    private static boolean isReadElsewhere(Said said) {
        return Fields.in(said.text(), said.line())
                .filter(field -> OWN_READER.matcher(field.name()).matches())
                .isPresent();
    }
}
