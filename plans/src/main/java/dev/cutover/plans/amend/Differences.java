package dev.cutover.plans.amend;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is another between two plans in which the same id is the same thing.
final class Differences {

    private final Plan before;
    private final Plan after;
    private final Past past;
    private final Map<String, Home> homesBefore;
    private final Map<String, Home> homesAfter;
    private final PartMatching parts = new PartMatching();

    /// A task with its phase and its place in it.
    private record Home(Task task, Phase phase, int place) {}

    Differences(Plan before, Plan after, Past past) {
        this.before = before;
        this.after = after;
        this.past = past;
        this.homesBefore = homes(before);
        this.homesAfter = homes(after);
    }

    private static Map<String, Home> homes(Plan plan) {
        Map<String, Home> homes = new LinkedHashMap<>();
        for (Phase phase : plan.phases()) {
            int place = 0;
            for (Task task : phase.tasks()) {
                homes.put(task.id(), new Home(task, phase, place++));
            }
        }
        return homes;
    }

    Amendment with(KnownIds.Found ids) {
        List<TaskChange> tasks = tasks();
        parts.criteria(withReturned(), after);
        return new Amendment(
                after,
                ids.phases(),
                ids.tasks(),
                Comparison.of(before, after),
                phases(),
                tasks,
                parts.steps(),
                parts.criteria(),
                parts.changes());
    }

    private List<TaskChange> tasks() {
        Map<String, String> textNowAt = new HashMap<>();
        homesAfter.forEach(
                (id, home) -> textNowAt.putIfAbsent(Wording.plain(home.task.title()), id));
        List<TaskChange> changes = new ArrayList<>();
        for (Phase phase : after.phases()) {
            BitSet moved = moved(phase);
            for (Task task : phase.tasks()) {
                int place = Objects.requireNonNull(homesAfter.get(task.id())).place;
                changes.addAll(change(task, phase, moved.get(place), textNowAt));
            }
        }
        homesBefore.values().stream()
                .filter(home -> !homesAfter.containsKey(home.task.id()))
                .map(home -> plain(Change.REMOVED, home.task, home.phase))
                .forEach(changes::add);
        return changes;
    }

    /// Those that stand at another place among the tasks that stayed in their phase.
    private BitSet moved(Phase phase) {
        List<Home> stayed =
                phase.tasks().stream()
                        .map(task -> homesBefore.get(task.id()))
                        .filter(Objects::nonNull)
                        .filter(home -> home.phase.id().equals(phase.id()))
                        .toList();
        BitSet among = Places.moved(stayed.stream().mapToInt(Home::place).toArray());
        BitSet places = new BitSet();
        for (int index = among.nextSetBit(0); index >= 0; index = among.nextSetBit(index + 1)) {
            Task task = stayed.get(index).task;
            places.set(Objects.requireNonNull(homesAfter.get(task.id())).place);
        }
        return places;
    }

    private List<TaskChange> change(
            Task task, Phase phase, boolean moved, Map<String, String> textNowAt) {
        Home was = homesBefore.get(task.id());
        if (was == null) {
            return List.of(added(task, phase));
        }
        parts.steps(was.task, task);
        List<Aspect> aspects = new ArrayList<>(Comparison.of(was.task, task));
        boolean elsewhere = !was.phase.id().equals(phase.id());
        addIf(elsewhere, Aspect.PHASE, aspects);
        addIf(moved, Aspect.PLACE, aspects);
        addIf(parts.changed(task.id()), Aspect.STEPS, aspects);
        boolean ticked = task.done() && !was.task.done();
        boolean renumbered = !Objects.equals(was.task.written(), task.written());
        boolean written = was.task.isAdded() && !task.isAdded();
        if (aspects.isEmpty() && !ticked && !written && !(renumbered && written(task) != null)) {
            return List.of();
        }
        String title = aspects.contains(Aspect.TITLE) ? was.task.title() : null;
        return List.of(
                new TaskChange(
                        Change.CHANGED,
                        task.id(),
                        phase.id(),
                        task.title(),
                        title,
                        elsewhere ? was.phase.id() : null,
                        aspects,
                        written(task),
                        title == null ? null : nowAt(was.task, task, textNowAt),
                        ticked));
    }

    private static void addIf(boolean so, Aspect aspect, List<Aspect> aspects) {
        if (so) {
            aspects.add(aspect);
        }
    }

    /// Where the former text of a task stands now, if that is at another task that did not say so
    /// before.
    private @Nullable String nowAt(Task was, Task is, Map<String, String> textNowAt) {
        String text = Wording.plain(was.title());
        String at = textNowAt.get(text);
        if (at == null || at.equals(is.id()) || text.equals(Wording.plain(is.title()))) {
            return null;
        }
        Home there = homesBefore.get(at);
        return there != null && Wording.plain(there.task.title()).equals(text) ? null : at;
    }

    private TaskChange added(Task task, Phase phase) {
        Past.Gone gone = past.tasks().get(task.id());
        if (gone != null) {
            parts.steps(gone.task(), task);
            return plain(Change.RETURNED, task, phase);
        }
        return plain(Change.ADDED, task, phase);
    }

    private static TaskChange plain(Change change, Task task, Phase phase) {
        return new TaskChange(
                change,
                task.id(),
                phase.id(),
                task.title(),
                null,
                null,
                List.of(),
                change == Change.REMOVED ? null : written(task),
                null,
                change == Change.ADDED && task.done());
    }

    /// What the text calls a task that people know by another id.
    private static @Nullable String written(Task task) {
        String written = task.written();
        return written == null || written.equalsIgnoreCase(task.id()) ? null : written;
    }

    private List<PhaseChange> phases() {
        Map<String, Phase> was = byId(before);
        Map<String, Phase> is = byId(after);
        Map<String, Integer> places = new HashMap<>();
        was.keySet().forEach(id -> places.put(id, places.size()));
        BitSet moved =
                Places.moved(
                        after.phases().stream()
                                .map(phase -> places.get(phase.id()))
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .toArray());
        List<PhaseChange> changes = new ArrayList<>();
        int stayed = 0;
        for (Phase phase : after.phases()) {
            Phase old = was.get(phase.id());
            if (old == null) {
                boolean back = past.phases().containsKey(phase.id()) && isBack(phase);
                changes.add(
                        new PhaseChange(
                                back ? Change.RETURNED : Change.ADDED,
                                phase.id(),
                                phase.title(),
                                null,
                                List.of(),
                                !back));
            } else {
                changes.addAll(change(old, phase, moved.get(stayed++)));
            }
        }
        before.phases().stream()
                .filter(phase -> !is.containsKey(phase.id()))
                .map(phase ->
                        new PhaseChange(
                                Change.REMOVED, phase.id(), phase.title(), null, List.of(), false))
                .forEach(changes::add);
        return changes;
    }

    private boolean isBack(Phase phase) {
        Phase gone = past.phases().get(phase.id());
        return gone != null && PhaseMatching.title(gone).equals(PhaseMatching.title(phase));
    }

    private List<PhaseChange> change(Phase was, Phase is, boolean moved) {
        List<Aspect> aspects = new ArrayList<>(Comparison.of(was, is));
        addIf(moved, Aspect.PLACE, aspects);
        if (aspects.isEmpty()) {
            return List.of();
        }
        return List.of(
                new PhaseChange(
                        Change.CHANGED,
                        is.id(),
                        is.title(),
                        aspects.contains(Aspect.TITLE) ? was.title() : null,
                        aspects,
                        isAnother(was, is)));
    }

    /// Neither its title nor most of its tasks are left.
    private boolean isAnother(Phase was, Phase is) {
        if (new Wording(PhaseMatching.title(was)).alike(new Wording(PhaseMatching.title(is)))) {
            return false;
        }
        long left =
                is.tasks().stream()
                        .map(task -> homesBefore.get(task.id()))
                        .filter(home -> home != null && home.phase.id().equals(was.id()))
                        .count();
        return 2 * left < Math.max(1, Math.min(was.tasks().size(), is.tasks().size()));
    }

    private static Map<String, Phase> byId(Plan plan) {
        Map<String, Phase> byId = new LinkedHashMap<>();
        plan.phases().forEach(phase -> byId.put(phase.id(), phase));
        return byId;
    }

    /// The plan before, with the phases that were gone and are back: their criteria may be too.
    private Plan withReturned() {
        List<Phase> all = new ArrayList<>(before.phases());
        after.phases().stream()
                .filter(phase -> before.phase(phase.id()).isEmpty() && isBack(phase))
                .map(phase -> past.phases().get(phase.id()))
                .filter(Objects::nonNull)
                .forEach(all::add);
        return before.with(all);
    }
}
