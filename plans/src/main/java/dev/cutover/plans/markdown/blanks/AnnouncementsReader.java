package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Chapter;
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

    public static List<Announcement> read(Chapter document, Whereabouts places) {
        return Said.in(document)
                .filter(said -> places.phase(said.line()).isPresent())
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
        return places.task(said.line())
                .flatMap(task ->
                        Telling.in(said.text())
                                .map(telling ->
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
