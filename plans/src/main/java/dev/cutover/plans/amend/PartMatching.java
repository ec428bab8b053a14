package dev.cutover.plans.amend;

import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.amend.CriteriaKept.Kept;
import dev.cutover.plans.amend.PartChange.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which step is which of its task's former ones, and which criterion is which: by what they say.
final class PartMatching {

    /// What the final verification goes by.
    static final String FINAL = "final";

    private final List<StepsKept> steps = new ArrayList<>();
    private final List<CriteriaKept> criteria = new ArrayList<>();
    private final List<PartChange> changes = new ArrayList<>();

    List<StepsKept> steps() {
        return steps;
    }

    List<CriteriaKept> criteria() {
        return criteria;
    }

    List<PartChange> changes() {
        return changes;
    }

    /// Whether a task has other steps than before.
    boolean changed(String task) {
        return !steps.isEmpty() && steps.getLast().task().equals(task);
    }

    /// Steps whose words did not change keep their numbers, and nothing is noted.
    void steps(Task before, Task after) {
        List<String> olds = before.steps().stream().map(PartMatching::text).toList();
        List<String> news = after.steps().stream().map(PartMatching::text).toList();
        if (olds.equals(news)) {
            return;
        }
        Pairs pairs = Pairs.byText(olds, news);
        steps.add(
                new StepsKept(
                        after.id(),
                        IntStream.range(0, news.size())
                                .map(number -> pairs.oldOf(number) + 1)
                                .boxed()
                                .toList()));
        for (int number = 0; number < news.size(); number++) {
            if (pairs.isNew(number)) {
                Step step = after.steps().get(number);
                add(Part.STEP, Change.ADDED, after.id(), step.text(), step.done());
            }
        }
        for (int number = 0; number < olds.size(); number++) {
            if (pairs.isLeft(number)) {
                Step step = before.steps().get(number);
                add(Part.STEP, Change.REMOVED, after.id(), step.text(), false);
            }
        }
    }

    private static String text(Step step) {
        return Wording.plain(step.text());
    }

    private void add(Part part, Change change, String of, String text, boolean ticked) {
        changes.add(new PartChange(part, change, of, text, ticked));
    }

    /// One criterion with where it stands.
    private record Place(String of, int number, Criterion criterion) {

        private String text() {
            return Wording.plain(criterion.text());
        }
    }

    /// @param before with the phases that were gone and are back
    void criteria(Plan before, Plan after) {
        Map<String, List<Place>> olds = places(before);
        Map<String, List<Place>> news = places(after);
        List<Place> oldRest = new ArrayList<>();
        List<Place> newRest = new ArrayList<>();
        Map<Place, Place> oldOf = new LinkedHashMap<>();
        news.forEach((of, fresh) -> pair(olds.getOrDefault(of, List.of()), fresh, oldOf, newRest));
        Set<Place> paired = new HashSet<>(oldOf.values());
        olds.values().stream()
                .flatMap(List::stream)
                .filter(old -> !paired.contains(old))
                .forEach(oldRest::add);
        List<Place> added = new ArrayList<>();
        pair(oldRest, newRest, oldOf, added);
        note(olds, news, oldOf);
        added.forEach(place -> criterion(Change.ADDED, place, place.criterion.done()));
        paired.addAll(oldOf.values());
        oldRest.stream()
                .filter(old -> !paired.contains(old))
                .forEach(old -> criterion(Change.REMOVED, old, false));
    }

    private void criterion(Change change, Place place, boolean ticked) {
        add(Part.CRITERION, change, place.of, place.criterion.text(), ticked);
    }

    private static void pair(
            List<Place> olds, List<Place> news, Map<Place, Place> oldOf, List<Place> rest) {
        Pairs pairs =
                Pairs.byText(
                        olds.stream().map(Place::text).toList(),
                        news.stream().map(Place::text).toList());
        for (int index = 0; index < news.size(); index++) {
            if (pairs.isNew(index)) {
                rest.add(news.get(index));
            } else {
                oldOf.put(news.get(index), olds.get(pairs.oldOf(index)));
            }
        }
    }

    /// Lists that are as they were need no entry.
    private void note(
            Map<String, List<Place>> olds, Map<String, List<Place>> news, Map<Place, Place> oldOf) {
        news.forEach((of, fresh) -> {
            boolean same =
                    fresh.size() == olds.getOrDefault(of, List.of()).size()
                            && fresh.stream().allMatch(place -> stays(place, oldOf));
            if (!same) {
                criteria.add(
                        new CriteriaKept(
                                of,
                                fresh.stream()
                                        .flatMap(place ->
                                                Optional.ofNullable(oldOf.get(place)).stream()
                                                        .map(old ->
                                                                new Kept(
                                                                        place.number,
                                                                        old.of,
                                                                        old.number)))
                                        .toList()));
            }
        });
    }

    private static boolean stays(Place place, Map<Place, Place> oldOf) {
        Place old = oldOf.get(place);
        return old != null && old.of.equals(place.of) && old.number == place.number;
    }

    private static Map<String, List<Place>> places(Plan plan) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Phase phase : plan.phases()) {
            places.put(phase.id(), places(phase.id(), phase.criteria()));
        }
        places.put(FINAL, places(FINAL, plan.finalCriteria()));
        return places;
    }

    private static List<Place> places(String of, List<Criterion> criteria) {
        return IntStream.rangeClosed(1, criteria.size())
                .mapToObj(number -> new Place(of, number, criteria.get(number - 1)))
                .toList();
    }
}
