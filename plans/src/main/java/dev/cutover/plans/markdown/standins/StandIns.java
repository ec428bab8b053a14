package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.words.Surrounding;
import dev.cutover.plans.markdown.words.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Decides what stands for a box in a document: rows, numbers, then bullets, in this order of
/// trust.
///
/// Where the work of a document has boxes, they are what counts; only a table of tasks below a
/// phase that has no box at all is taken besides. A sign that is set is no reason to think that a
/// document has boxes: a run puts them there.
public final class StandIns {

    private final List<Place> places;
    private final String title;
    private final Map<Integer, Map<Integer, TaskTable>> tables = new HashMap<>();
    private final Map<Integer, StandIn> chosen = new HashMap<>();

    private StandIns(List<Place> places, String title) {
        this.places = places;
        this.title = title;
    }

    /// The same document, where every item that is taken for work has a box.
    ///
    /// @param title the chapter that is headed by the document's title
    public static Chapter in(Chapter document, Chapter title, Findings findings) {
        Chapter sole = withoutSharedTitle(document, title);
        StandIns standIns = new StandIns(Place.of(document, sole), sole.title());
        standIns.choose();
        return new BoxedChapters(
                        standIns.chosen, standIns.tables, standIns.idsAreUnique(), findings)
                .of(document);
    }

    private void choose() {
        if (places.stream().anyMatch(place -> place.topic() == Topic.WORK && place.hasBoxes())) {
            besideBoxes();
            return;
        }
        findTables(places);
        if (!rows() && !take(ListPlaces.ofNumbers(places, title), StandIn.NUMBERS)) {
            take(ListPlaces.ofBullets(places, title), StandIn.BULLETS);
        }
        if (!chosen.isEmpty()) {
            phases().stream()
                    .filter(its -> its.getFirst().surrounding() == Surrounding.PHASE)
                    .map(its -> its.stream().filter(Place::isWork).toList())
                    .forEach(this::phaseWithout);
            criteria();
        }
    }

    private void findTables(List<Place> some) {
        for (Place place : some) {
            Map<Integer, TaskTable> found = new LinkedHashMap<>();
            if (place.isWork() || place.isCriteria()) {
                place.chapter().own().stream()
                        .filter(Piece.Table.class::isInstance)
                        .flatMap(table -> TaskTable.of((Piece.Table) table).stream())
                        .filter(table -> isTrusted(table, place))
                        .forEach(table -> found.put(table.line(), table));
            }
            if (!found.isEmpty()) {
                tables.put(place.key(), found);
            }
        }
    }

    private static boolean isTrusted(TaskTable table, Place place) {
        return table.columns().areSupported() || place.surrounding().isPhase();
    }

    private boolean rows() {
        return take(
                places.stream()
                        .filter(place -> place.isWork() && tables.containsKey(place.key()))
                        .toList(),
                StandIn.ROWS);
    }

    private boolean take(List<Place> some, StandIn standIn) {
        some.forEach(place -> chosen.put(place.key(), standIn));
        return !some.isEmpty();
    }

    /// The phases, each with its places, itself first.
    private Collection<List<Place>> phases() {
        Map<Integer, List<Place>> byTop = new LinkedHashMap<>();
        for (Place place : places) {
            Place top = place.top();
            if (top != null) {
                byTop.computeIfAbsent(top.key(), _ -> new ArrayList<>()).add(place);
            }
        }
        return byTop.values();
    }

    /// A phase that has none of what stands for tasks elsewhere may have the next best.
    private void phaseWithout(List<Place> its) {
        if (its.stream().anyMatch(place -> chosen.containsKey(place.key()))) {
            return;
        }
        if (!take(withLists(its, true), StandIn.NUMBERS)) {
            take(withLists(its, false), StandIn.BULLETS);
        }
    }

    private static List<Place> withLists(List<Place> some, boolean numbered) {
        return some.stream()
                .filter(place -> Lists.tasksIn(place.chapter().own(), numbered) > 0)
                .toList();
    }

    private void criteria() {
        for (Place place : places) {
            boolean rows = tables.containsKey(place.key());
            if (place.isCriteria() && !place.hasBoxes()) {
                chosen.put(place.key(), rows ? StandIn.ROWS : StandIn.CRITERIA);
            }
        }
    }

    private void besideBoxes() {
        for (List<Place> its : phases()) {
            if (!its.getFirst().chapter().hasBoxes()) {
                findTables(its);
                take(
                        its.stream()
                                .filter(place -> place.isWork() && tables.containsKey(place.key()))
                                .toList(),
                        StandIn.ROWS_BESIDE_BOXES);
            }
        }
    }

    private boolean idsAreUnique() {
        Set<String> ids = new HashSet<>();
        return chosen.keySet().stream()
                .flatMap(key -> tables.getOrDefault(key, Map.of()).values().stream())
                .flatMap(TaskTable::ids)
                .allMatch(id -> ids.add(id.toLowerCase(Locale.ROOT)));
    }

    /// The first of several headings of one level that all have lists is no title.
    private static Chapter withoutSharedTitle(Chapter document, Chapter title) {
        boolean shared =
                document.chapters().stream()
                                .filter(chapter -> chapter.level() <= title.level())
                                .filter(StandIns::lists)
                                .count()
                        > 1;
        return shared && lists(title) ? document : title;
    }

    private static boolean lists(Chapter chapter) {
        return chapter.own().stream()
                .anyMatch(piece -> piece instanceof Piece.Item || piece instanceof Piece.Table);
    }
}
