package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.Box;
import dev.cutover.plans.Box.Spelling;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.words.Surrounding;
import dev.cutover.plans.markdown.words.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chapter, and what its heading and those above it say about its lists and tables.
///
/// @param key tells it from all other chapters
/// @param top the phase that it stands in, by the outermost heading that names one; itself where it
///   is that phase, null where there is none
record Place(
        Chapter chapter,
        int key,
        Surrounding surrounding,
        Topic topic,
        boolean intro,
        @Nullable Place top) {

    static int keyOf(Chapter chapter) {
        return chapter.level() == 0 ? 0 : chapter.line();
    }

    /// All chapters in the order of the text.
    ///
    /// @param title the chapter that is headed by the document's title
    static List<Place> of(Chapter document, Chapter title) {
        List<Place> places = new ArrayList<>();
        Place whole = new Place(document, 0, Surrounding.PLAIN, Topic.WORK, true, null);
        places.add(whole);
        document.chapters().forEach(chapter -> add(chapter, whole, title, places));
        return places;
    }

    private static void add(Chapter chapter, Place outer, Chapter title, List<Place> places) {
        Place place =
                chapter.is(title)
                        ? new Place(
                                chapter, chapter.line(), Surrounding.PLAIN, Topic.WORK, true, null)
                        : below(outer, chapter);
        places.add(place);
        chapter.chapters().forEach(below -> add(below, place, title, places));
    }

    private static Place below(Place outer, Chapter chapter) {
        Surrounding own = Surrounding.of(chapter.title());
        Surrounding here = own.within(outer.surrounding);
        Topic topic =
                outer.topic == Topic.WORK
                        ? Topic.of(chapter.title(), outer.top != null)
                        : outer.topic;
        Place place = new Place(chapter, chapter.line(), here, topic, false, outer.top);
        boolean begins = outer.top == null && own.isPhase() && here.isPhase();
        return begins && topic == Topic.WORK ? place.asTop() : place;
    }

    private Place asTop() {
        Place phase = new Place(chapter, key, surrounding, topic, intro, null);
        return new Place(chapter, key, surrounding, topic, intro, phase);
    }

    boolean isWork() {
        return topic == Topic.WORK && surrounding.isWork();
    }

    boolean isCriteria() {
        return topic == Topic.CRITERIA || topic == Topic.FINAL;
    }

    /// A sign that is set may have been put there by a run; brackets and an empty sign are boxes.
    boolean hasBoxes() {
        return chapter.own().stream().anyMatch(Place::isWrittenBox);
    }

    static boolean isWrittenBox(Piece piece) {
        return piece instanceof Piece.Item item && item.box() != null && isWritten(item.box());
    }

    private static boolean isWritten(Box box) {
        return box.spelling() == Spelling.BRACKETS || !box.checked();
    }
}
