package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Stretch;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.WayBack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what is said of the way back among the work: `**Rollback Trigger:** …` below a group,
/// `**Rollback:** …` below a task, a bold head with its list.
final class Scattered {

    /// `Trigger: a cron job` is another kind.
    private static final Pattern OURS =
            Pattern.compile(
                    "(?iu).*(?:roll(?:ing)?[- ]?back|abort|stop if|back-?out|no return|abbruch|rückfall|retour|reversi).*");

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?iu)(?:if|when|falls|wenn|si|se|als)\\s.{1,200}\\broll(?:ed)?[- ]?back\\b.*"
                            + "|roll[- ]?back (?:immediately |at once )?(?:if|when)\\s.*");

    private final Whereabouts places;
    private final Found found;
    private @Nullable BackField open;

    Scattered(Whereabouts places, Found found) {
        this.places = places;
        this.found = found;
    }

    /// @param work whether tasks stand in it, so that it is no list of triggers as a whole
    void read(Stretch stretch, boolean work) {
        boolean ours = WayBack.isCalled(stretch.title()) || isTriggers(stretch.title());
        if (stretch.bold() && ours && !work) {
            whole(stretch);
            return;
        }
        open = null;
        stretch.pieces().forEach(this::piece);
    }

    static boolean isTriggers(String title) {
        return isTriggers(title, Hints.of(title));
    }

    private static boolean isTriggers(String title, Hints hints) {
        return hints.hasAny(Hint.BACK, Hint.FOREIGN)
                && BackWords.isTriggers(title)
                && OURS.matcher(title).matches();
    }

    private void whole(Stretch stretch) {
        BackDraft draft =
                new BackDraft(
                        LevelHeading.any(stretch.title()),
                        stretch.line(),
                        places.at(stretch.line()));
        BackPieces.into(draft, stretch.title(), stretch.pieces());
        found.whole(draft);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Paragraph paragraph ->
                    paragraph
                            .lines()
                            .forEach(line ->
                                    said(
                                            PlainText.clipped(line.text()).strip(),
                                            line.number(),
                                            paragraph.hints()));
            case Piece.Item item when item.box() == null -> item(item);
            case Piece.Item _, Piece.Code _, Piece.Table _, Piece.Heading _, Piece.Rule _ ->
                    open = null;
        }
    }

    private void item(Piece.Item item) {
        if (open == null) {
            said(item.text(), item.line(), item.hints());
        } else {
            value(open, open.name(), item.text(), item.line());
        }
    }

    private void said(String text, int line, Hints hints) {
        if (!hints.has(Hint.BACK)) {
            open = null;
            return;
        }
        Optional<BackField.Said> said = BackField.in(text).filter(Scattered::isOurs);
        open = said.filter(one -> one.value().isEmpty()).map(BackField.Said::field).orElse(null);
        if (said.isPresent()) {
            value(said.get().field(), said.get().name(), said.get().value(), line);
        } else if (SENTENCE.matcher(text).lookingAt()) {
            found.trigger(text, line, places.at(line));
        }
    }

    private static boolean isOurs(BackField.Said said) {
        String name = said.name().toLowerCase(Locale.ROOT);
        return switch (said.field()) {
            case TRIGGER -> OURS.matcher(name).matches();
            case AVAILABLE, WAY -> true;
            case TIME, DATA_LOSS, LIMIT, COMMAND, STEPS, LEVEL -> false;
        };
    }

    private void value(BackField field, String name, String text, int line) {
        if (text.isEmpty()) {
            return;
        }
        Scope scope = places.at(line);
        switch (field) {
            case TRIGGER -> found.trigger(text, line, scope);
            case AVAILABLE -> found.available(text, line, scope);
            case WAY -> way(name, List.of(text), line, scope);
            case TIME, DATA_LOSS, LIMIT, COMMAND, STEPS, LEVEL -> {}
        }
    }

    private void way(String name, List<String> steps, int line, Scope scope) {
        BackDraft draft = new BackDraft(LevelHeading.any(name), line, scope);
        steps.forEach(draft::step);
        found.procedures.add(draft.procedure());
    }
}
