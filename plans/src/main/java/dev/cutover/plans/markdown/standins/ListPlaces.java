package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.Surrounding;
import dev.cutover.plans.markdown.words.Topic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Where the lists of a document are work, if anywhere: a plan without boxes must look like one,
/// for a text to look things up in is full of lists too.
final class ListPlaces {

    private static final int FEWEST_STEPS = 3;
    private static final int MOST_BESIDES = 1;

    private final List<Place> places;
    private final String title;
    private final boolean numbered;
    private final List<Place> lists;

    private ListPlaces(List<Place> places, String title, boolean numbered) {
        this.places = places;
        this.title = title;
        this.numbered = numbered;
        this.lists =
                places.stream()
                        .filter(place -> place.isWork() && !place.intro())
                        .filter(place -> tasksIn(place) > 0)
                        .toList();
    }

    /// Numbers are trusted by the words of the headings, the title, the numbers of the headings, or
    /// their likeness.
    static List<Place> ofNumbers(List<Place> places, String title) {
        ListPlaces all = new ListPlaces(places, title, true);
        if (all.has(Surrounding.PHASE) || all.areMostlyNamed()) {
            return all.namedAndPeers();
        }
        if (Surrounding.isOfWork(title) || Surrounding.isChecklist(title)) {
            return all.lists.isEmpty() ? all.whole() : all.lists;
        }
        if (Surrounding.isToLookUp(title)) {
            return List.of();
        }
        if (all.areMostlyOrdered() || all.areAlike()) {
            return all.lists;
        }
        return all.lists.isEmpty() ? all.whole() : List.of();
    }

    /// Bullets are trusted only by words.
    static List<Place> ofBullets(List<Place> places, String title) {
        ListPlaces all = new ListPlaces(places, title, false);
        boolean work = Surrounding.isOfWork(title);
        if (all.has(Surrounding.PHASE)
                || all.count(EnumSet.of(Surrounding.TIME)) > 1
                || ((work || all.has(Surrounding.TIME)) && all.areMostlyNamed())) {
            return all.namedAndPeers();
        }
        if (!Surrounding.isChecklist(title)) {
            return List.of();
        }
        return all.lists.isEmpty() ? all.whole() : all.lists;
    }

    private int tasksIn(Place place) {
        return Lists.tasksIn(place.chapter().own(), numbered);
    }

    private boolean has(Surrounding surrounding) {
        return count(EnumSet.of(surrounding)) > 0;
    }

    private long count(Set<Surrounding> surroundings) {
        return lists.stream().filter(place -> surroundings.contains(place.surrounding())).count();
    }

    /// Headings such as `Backup` and `Verification`; in a text to look things up in they come
    /// without a `Before` or `After`.
    private boolean areMostlyNamed() {
        long named = count(EnumSet.of(Surrounding.TIME, Surrounding.EVENT));
        boolean trusted = has(Surrounding.TIME) || !Surrounding.isToLookUp(title);
        return trusted && named > 1 && 2 * named >= lists.size();
    }

    /// A step between two phases is work too, even if its heading has an unknown name.
    private List<Place> namedAndPeers() {
        Predicate<Place> named =
                place ->
                        EnumSet.of(Surrounding.PHASE, Surrounding.TIME, Surrounding.EVENT)
                                .contains(place.surrounding());
        Set<Integer> levels =
                places.stream()
                        .filter(Place::isWork)
                        .filter(named)
                        .map(place -> place.top() == null ? place : place.top())
                        .map(place -> place.chapter().level())
                        .collect(Collectors.toCollection(HashSet::new));
        return lists.stream()
                .filter(place -> named.test(place) || levels.contains(place.chapter().level()))
                .toList();
    }

    private boolean areMostlyOrdered() {
        long ordered = count(EnumSet.of(Surrounding.ORDERED));
        return ordered > 1 && 2 * ordered >= lists.size();
    }

    /// Several headings of one level, each with numbers below it, and little else: that is a plan
    /// in any language.
    private boolean areAlike() {
        Set<Integer> levels =
                lists.stream().map(place -> place.chapter().level()).collect(Collectors.toSet());
        return lists.size() > 1
                && levels.size() == 1
                && places.stream().allMatch(place -> place.surrounding().isWork())
                && places.stream()
                        .filter(place -> place.isWork() && !place.intro())
                        .filter(place -> levels.contains(place.chapter().level()))
                        .allMatch(place -> tasksIn(place) > 1)
                && prevail(lists);
    }

    /// A document that is one list.
    private List<Place> whole() {
        List<Place> intro =
                places.stream().filter(Place::intro).filter(place -> tasksIn(place) > 0).toList();
        long besides = places.stream().filter(place -> !place.surrounding().isWork()).count();
        boolean alone = places.stream().allMatch(place -> place.intro() || !place.isWork());
        boolean enough = intro.stream().mapToInt(this::tasksIn).sum() >= FEWEST_STEPS;
        boolean back = Topic.of(title, false) == Topic.OTHER;
        return alone && enough && !back && besides <= MOST_BESIDES && prevail(intro)
                ? intro
                : List.of();
    }

    private boolean prevail(List<Place> some) {
        long paragraphs =
                some.stream()
                        .flatMap(place -> place.chapter().own().stream())
                        .filter(piece -> piece instanceof Piece.Paragraph && piece.depth() == 0)
                        .count();
        return paragraphs <= some.stream().mapToInt(this::tasksIn).sum();
    }
}
