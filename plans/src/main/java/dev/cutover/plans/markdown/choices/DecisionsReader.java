package dev.cutover.plans.markdown.choices;

import dev.cutover.plans.Choices.Decision;
import dev.cutover.plans.Choices.Option;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Deciding;
import dev.cutover.plans.markdown.words.Topic;
import dev.cutover.plans.markdown.words.WayHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the questions that somebody answers: decision points with the options below them, and
/// items that begin with `Decide …`.
final class DecisionsReader {

    private final Whereabouts places;
    private final Findings findings;
    private final List<Decision> decisions = new ArrayList<>();

    private DecisionsReader(Whereabouts places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    static List<Decision> read(Chapter document, Whereabouts places, Findings findings) {
        DecisionsReader reader = new DecisionsReader(places, findings);
        document.all().forEach(reader::chapter);
        return reader.decisions;
    }

    private void chapter(Chapter chapter) {
        boolean inPhase = places.isInPhase(chapter.line());
        if (!inPhase && Topic.of(chapter.title(), false) == Topic.OTHER) {
            return;
        }
        List<Piece> pieces = chapter.own();
        Deciding.point(chapter.title(), Hints.of(chapter.title()))
                .ifPresent(question -> point(question, chapter.line(), firstList(pieces)));
        for (int index = 0; index < pieces.size(); index++) {
            piece(pieces.get(index), pieces.subList(index + 1, pieces.size()));
        }
    }

    /// What stands above a heading's list is its explanation.
    private static List<Piece> firstList(List<Piece> pieces) {
        int first = 0;
        while (first < pieces.size() && pieces.get(first) instanceof Piece.Paragraph) {
            first++;
        }
        return pieces.subList(first, pieces.size());
    }

    private void piece(Piece piece, List<Piece> behind) {
        switch (piece) {
            case Piece.Paragraph paragraph -> paragraph(paragraph, behind);
            case Piece.Item item -> item(item, behind);
            case Piece.Code _, Piece.Table _, Piece.Rule _, Piece.Heading _ -> {}
        }
    }

    private void paragraph(Piece.Paragraph paragraph, List<Piece> behind) {
        Optional<String> question = Deciding.point(paragraph.text(), paragraph.hints());
        if (question.isPresent()) {
            point(question.get(), paragraph.line(), behind);
        } else if (Deciding.isChoice(paragraph.text(), paragraph.hints())) {
            List<Option> options = options(behind, paragraph.depth() + 1);
            if (options.size() > 1 && !Chapter.isBox(behind.getFirst())) {
                add(withoutColon(paragraph.text()), paragraph.line(), options);
            }
        }
    }

    /// Options that are tasks are ways; of these one is chosen.
    private void point(String question, int line, List<Piece> behind) {
        boolean ways =
                !behind.isEmpty()
                        && Chapter.isBox(behind.getFirst())
                        && places.isInTask(behind.getFirst().line())
                        && !places.isInTask(line);
        if (!ways) {
            List<Option> options = options(behind, 1);
            add(question, line, options.isEmpty() ? inferred(question, line) : options);
        }
    }

    private List<Option> inferred(String question, int line) {
        List<Option> options =
                Deciding.optionsIn(question).stream()
                        .map(text -> new Option(text, line, false))
                        .toList();
        if (!options.isEmpty()) {
            findings.info(
                    line,
                    "decision-options",
                    "The options of “%s” are taken to be “%s” and “%s”."
                            .formatted(
                                    question, options.getFirst().text(), options.getLast().text()),
                    "List the options below the question.");
        }
        return options;
    }

    private void item(Piece.Item item, List<Piece> behind) {
        Optional<String> point = Deciding.point(item.text(), item.hints());
        boolean decided = point.isPresent() || Deciding.isDecision(item.text(), item.hints());
        boolean chosen = !decided && Deciding.isChoice(item.text(), item.hints());
        List<Option> options = decided || chosen ? options(behind, item.depth() + 1) : List.of();
        if (!places.isInTask(item.line()) || (!decided && options.isEmpty())) {
            return;
        }
        String question = point.orElse(withoutColon(item.text()));
        add(question, item.line(), options.isEmpty() ? inferred(question, item.line()) : options);
        findings.info(
                item.line(),
                "decision",
                "“%s” is taken for a question that somebody answers.".formatted(question),
                "List the options below it.");
    }

    /// The items right behind, as deep as that or deeper in the beginning.
    private static List<Option> options(List<Piece> behind, int depth) {
        List<Option> options = new ArrayList<>();
        for (Piece piece : behind) {
            if (!(piece instanceof Piece.Item item) || item.depth() < depth) {
                return options;
            }
            if (item.depth() == depth) {
                options.add(option(item));
            }
        }
        return options;
    }

    private static Option option(Piece.Item item) {
        String text = WayHead.title(PlainText.of(item.text()));
        return new Option(text, item.line(), WayHead.isRecommended(item.text()));
    }

    private void add(String question, int line, List<Option> options) {
        decisions.add(
                new Decision(
                        question,
                        line,
                        places.phase(line).orElse(null),
                        places.task(line).orElse(null),
                        options));
    }

    private static String withoutColon(String text) {
        return PlainText.of(text).replaceFirst("\\s*:$", "");
    }
}
