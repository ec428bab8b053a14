package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Fields;
import dev.cutover.plans.markdown.words.Telling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what people are to be told: by tasks and steps, by the bullets below them, and by lines
/// such as `**Announcement:** …` in a phase.
public final class AnnouncementsReader {

    private static final Pattern FIELD =
            Pattern.compile(
                    "(?i)announce(ment)?|(team |channel )?message|communication|notify|notification");

    private AnnouncementsReader() {}

    public static List<Announcement> read(List<Said> speech, Whereabouts places) {
        return speech.stream()
                .filter(said -> said.hints().has(Hint.TOLD))
                .filter(said -> places.isInPhase(said.line()))
                .flatMap(said -> announcement(said, places).stream())
                .toList();
    }

    private static Optional<Announcement> announcement(Said said, Whereabouts places) {
        return switch (said.kind()) {
            case HEADING, ROW -> Optional.empty();
            case PARAGRAPH -> field(said, places);
            case BULLET -> field(said, places).or(() -> inTask(said, places));
            case BOX -> inTask(said, places);
        };
    }

    private static Optional<Announcement> inTask(Said said, Whereabouts places) {
        return Telling.in(said.text(), said.hints())
                .flatMap(telling ->
                        places.task(said.line())
                                .map(task ->
                                        new Announcement(
                                                PlainText.of(said.text()),
                                                telling.text(),
                                                telling.audience(),
                                                said.line(),
                                                task)));
    }

    private static Optional<Announcement> field(Said said, Whereabouts places) {
        return Fields.in(said.text(), said.line())
                .filter(field -> FIELD.matcher(field.name()).matches())
                .filter(field -> !field.value().isEmpty())
                .map(field ->
                        new Announcement(
                                PlainText.of(said.text()),
                                unquoted(field),
                                null,
                                said.line(),
                                places.task(said.line()).orElse(null)));
    }

    private static String unquoted(Head.Field field) {
        return field.value().replaceFirst("^[\"“«„]([^\"”»]{1,1000})[\"”»]$", "$1");
    }
}
