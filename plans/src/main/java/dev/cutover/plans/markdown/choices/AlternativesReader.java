package dev.cutover.plans.markdown.choices;

import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Caption;
import dev.cutover.plans.markdown.outline.Captions;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Deciding;
import dev.cutover.plans.markdown.words.Parentheses;
import dev.cutover.plans.markdown.words.WayHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds ways that follow each other: headings or bold lines (`Method A`, `Alternative: …`), tasks
/// (`Option 1: …`), and the tasks right below `Choose one:`.
final class AlternativesReader {

    private final Whereabouts places;
    private final Ways ways;
    private final List<Alternative> alternatives = new ArrayList<>();
    private @Nullable Run run;

    private AlternativesReader(List<Said> speech, Whereabouts places, Findings findings) {
        this.places = places;
        this.ways = new Ways(speech, places, findings);
    }

    static List<Alternative> read(
            Chapter document,
            List<Captions> headings,
            List<Said> speech,
            Whereabouts places,
            Findings findings) {
        AlternativesReader reader = new AlternativesReader(speech, places, findings);
        headings.forEach(reader::captions);
        document.all().forEach(reader::tasks);
        reader.alternatives.sort(Comparator.comparingInt(Alternative::line));
        return reader.alternatives;
    }

    private void captions(Captions headings) {
        @Nullable Caption before = null;
        for (Caption caption : headings.captions()) {
            caption(headings.chapter(), caption, before);
            before = caption;
        }
        close();
    }

    private void caption(Chapter chapter, Caption caption, @Nullable Caption before) {
        Optional<WayHead> head = WayHead.of(caption.title(), Hints.of(caption.title()));
        if (head.isEmpty()) {
            close();
        } else if (head.get().id() == null) {
            another(chapter, caption, before, head.get());
        } else {
            add(head.get(), caption.title(), caption.line(), caption.lastLine());
        }
    }

    /// `Alternative: …` is another way than what stands before it.
    private void another(Chapter chapter, Caption caption, @Nullable Caption before, WayHead head) {
        if (run == null) {
            Run opened = new Run(head.kind(), null, new ArrayList<>());
            opened.ways().add(before == null ? beginning(chapter, caption) : stretch(before));
            run = opened;
        }
        run.ways()
                .add(
                        new Run.Stretch(
                                null,
                                head.title(),
                                WayHead.isRecommended(caption.title()),
                                caption.line(),
                                caption.lastLine()));
    }

    private static Run.Stretch beginning(Chapter chapter, Caption next) {
        return stretch(chapter.title(), Math.max(1, chapter.line()), next.line() - 1);
    }

    private static Run.Stretch stretch(Caption caption) {
        return stretch(caption.title(), caption.line(), caption.lastLine());
    }

    private static Run.Stretch stretch(String title, int first, int last) {
        String bare = WayHead.title(Parentheses.cut(title).rest());
        return new Run.Stretch(null, bare, WayHead.isRecommended(title), first, last);
    }

    private void add(WayHead head, String line, int first, int last) {
        if (run == null || !run.takes(head.kind(), head.id())) {
            close();
            run = new Run(head.kind(), null, new ArrayList<>());
        }
        run.ways()
                .add(
                        new Run.Stretch(
                                head.id(), head.title(), WayHead.isRecommended(line), first, last));
    }

    private void tasks(Chapter chapter) {
        List<Piece> pieces = chapter.own();
        Iterator<Cluster> clusters = chapter.clusters().iterator();
        @Nullable String choice = null;
        for (int next = 0; next < pieces.size(); ) {
            Piece piece = pieces.get(next);
            int size = 1;
            if (Chapter.isBox(piece)) {
                Cluster cluster = clusters.next();
                task(cluster.head(), choice);
                size = cluster.size();
            } else {
                close();
                choice = choiceIn(piece);
            }
            next += size;
        }
        close();
    }

    private void task(Piece.Item item, @Nullable String choice) {
        Optional<WayHead> head =
                WayHead.of(item.text(), item.hints()).filter(way -> way.id() != null);
        boolean mayBeWay = head.isPresent() || choice != null;
        if (!mayBeWay || !isTask(item)) {
            close();
        } else if (head.isPresent()) {
            add(head.get(), item.text(), item.line(), item.line());
        } else if (choice != null) {
            choose(choice, item);
        }
    }

    private boolean isTask(Piece.Item item) {
        return places.tasksBetween(item.line(), item.line()).size() == 1;
    }

    private void choose(String choice, Piece.Item item) {
        if (run == null) {
            run = new Run("", choice, new ArrayList<>());
        }
        run.ways().add(stretch(PlainText.of(item.text()), item.line(), item.line()));
    }

    private static @Nullable String choiceIn(Piece piece) {
        if (!(piece instanceof Piece.Paragraph paragraph) || paragraph.depth() > 0) {
            return null;
        }
        String text = paragraph.text();
        Hints hints = paragraph.hints();
        boolean chosen = Deciding.isChoice(text, hints) && PlainText.of(text).strip().endsWith(":");
        return chosen ? PlainText.of(text) : Deciding.point(text, hints).orElse(null);
    }

    private void close() {
        if (run != null) {
            ways.alternative(run).ifPresent(alternatives::add);
        }
        run = null;
    }
}
