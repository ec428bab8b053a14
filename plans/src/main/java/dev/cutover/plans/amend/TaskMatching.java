package dev.cutover.plans.amend;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.amend.Pairs.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which task of the new text is which of those that people know.
///
/// By the number that both texts write; by what they say, within the phase, then anywhere; by being
/// alike at the same place. What came back is found by what it says within its phase. Linear in the
/// number of tasks.
final class TaskMatching {

    /// So many tasks at the same place are compared with each other.
    private static final int NEAR = 8;

    private final Side olds;
    private final Side news;
    private final Pairs pairs;
    private final IdentityHashMap<Phase, Phase> phases;

    /// The tasks of a plan in order.
    private static final class Side {

        private final List<Task> tasks = new ArrayList<>();
        private final List<Wording> words = new ArrayList<>();
        private final IdentityHashMap<Phase, Range> ranges = new IdentityHashMap<>();

        private Side(Plan plan) {
            for (Phase phase : plan.phases()) {
                int from = tasks.size();
                tasks.addAll(phase.tasks());
                ranges.put(phase, new Range(from, tasks.size()));
            }
            tasks.forEach(task -> words.add(new Wording(task.title())));
        }

        private Range all() {
            return new Range(0, tasks.size());
        }

        private String text(int index) {
            return words.get(index).plain();
        }

        /// What it says with all that stands below it.
        private Object content(int index) {
            Task task = tasks.get(index);
            return List.of(
                    text(index),
                    task.steps().stream().map(step -> Wording.plain(step.text())).toList(),
                    task.details());
        }
    }

    private TaskMatching(Plan now, Plan read, IdentityHashMap<Phase, Phase> phases) {
        this.olds = new Side(now);
        this.news = new Side(read);
        this.pairs = new Pairs(olds.tasks.size(), news.tasks.size());
        this.phases = phases;
    }

    /// By the task as read: the task that it is, also one that was gone.
    static IdentityHashMap<Task, Task> of(
            Plan now, Plan read, Past past, IdentityHashMap<Phase, Phase> phases) {
        TaskMatching matching = new TaskMatching(now, read, phases);
        matching.byNumber();
        matching.byProposedNumber();
        matching.withinPhases(matching::bySameText);
        matching.bySameText(matching.olds.all(), matching.news.all());
        matching.withinPhases(matching::byPlace);
        IdentityHashMap<Task, Task> found = matching.found();
        matching.amongTheGone(past, found);
        return found;
    }

    private void byNumber() {
        Map<String, Integer> byNumber = new HashMap<>();
        for (int old = 0; old < olds.tasks.size(); old++) {
            String written = olds.tasks.get(old).written();
            if (written != null) {
                byNumber.put(Renumbering.key(written), old);
            }
        }
        pairWritten(byNumber, false);
    }

    /// People write down the numbers that the bot gave.
    private void byProposedNumber() {
        Map<String, Integer> byNumber = new HashMap<>();
        for (int old = 0; old < olds.tasks.size(); old++) {
            if (olds.tasks.get(old).written() == null) {
                byNumber.put(Renumbering.key(olds.tasks.get(old).id()), old);
            }
        }
        pairWritten(byNumber, true);
    }

    private void pairWritten(Map<String, Integer> byNumber, boolean ifAlike) {
        for (int fresh = 0; fresh < news.tasks.size(); fresh++) {
            String written = news.tasks.get(fresh).written();
            Integer old = written == null ? null : byNumber.get(Renumbering.key(written));
            if (old != null
                    && pairs.isLeft(old)
                    && pairs.isNew(fresh)
                    && (!ifAlike || olds.words.get(old).alike(news.words.get(fresh)))) {
                pairs.pair(old, fresh);
            }
        }
    }

    private void withinPhases(Step step) {
        news.ranges.forEach((phase, range) -> {
            Phase old = phases.get(phase);
            Range its = old == null ? null : olds.ranges.get(old);
            if (its != null) {
                step.match(its, range);
            }
        });
    }

    private interface Step {
        void match(Range olds, Range news);
    }

    private void bySameText(Range from, Range to) {
        pairs.once(from, to, olds::content, news::content);
        pairs.once(from, to, olds::text, news::text);
        pairs.besideNeighbours(from, to, olds::text, news::text);
        pairs.inOrder(from, to, olds::text, news::text);
    }

    /// Each stretch of tasks that are new with those that are missing at the same place.
    private void byPlace(Range from, Range to) {
        int fresh = to.from();
        while (fresh < to.to()) {
            int end = fresh;
            while (end < to.to() && pairs.isNew(end)) {
                end++;
            }
            if (end > fresh) {
                alike(missing(from, to, fresh, end), new Range(fresh, end));
            }
            fresh = end + 1;
        }
    }

    /// The old tasks behind the one before the stretch, else before the one behind, up to the next
    /// that is in this phase still.
    private Range missing(Range from, Range to, int fresh, int end) {
        int before = fresh == to.from() ? -1 : pairs.oldOf(fresh - 1);
        int behind = end == to.to() ? -1 : pairs.oldOf(end);
        if (before < from.from() || before >= from.to()) {
            before = from.from() - 1;
        }
        if (before < from.from() && behind >= from.from() && behind < from.to()) {
            int start = behind;
            while (start > from.from() && !pairs.isWithin(start - 1, to)) {
                start--;
            }
            return new Range(start, behind);
        }
        int stop = before + 1;
        while (stop < from.to() && !pairs.isWithin(stop, to)) {
            stop++;
        }
        return new Range(before + 1, stop);
    }

    private void alike(Range missing, Range stretch) {
        int next = missing.from();
        for (int fresh = stretch.from(); fresh < stretch.to(); fresh++) {
            int best = -1;
            for (int old = next; old < Math.min(missing.to(), next + NEAR); old++) {
                if (pairs.isLeft(old)
                        && mayBe(old, fresh)
                        && (best < 0 || likeness(old, fresh) > likeness(best, fresh))) {
                    best = old;
                }
            }
            if (best >= 0) {
                pairs.pair(best, fresh);
                next = best + 1;
            }
        }
    }

    /// Another number in a title makes another task of it: `server 1`, `server 2`. A task that is
    /// taken for new has to be done again; one that is not may go undone.
    private boolean mayBe(int old, int fresh) {
        Wording before = olds.words.get(old);
        Wording after = news.words.get(fresh);
        boolean twoNumbers =
                olds.tasks.get(old).written() != null && news.tasks.get(fresh).written() != null;
        return !twoNumbers && before.alike(after) && before.sameNumbers(after);
    }

    private double likeness(int old, int fresh) {
        return olds.words.get(old).likeness(news.words.get(fresh));
    }

    private IdentityHashMap<Task, Task> found() {
        IdentityHashMap<Task, Task> found = new IdentityHashMap<>();
        for (int fresh = 0; fresh < news.tasks.size(); fresh++) {
            if (!pairs.isNew(fresh)) {
                found.put(news.tasks.get(fresh), olds.tasks.get(pairs.oldOf(fresh)));
            }
        }
        return found;
    }

    private void amongTheGone(Past past, IdentityHashMap<Task, Task> found) {
        if (past.tasks().isEmpty()) {
            return;
        }
        Map<List<String>, List<Task>> gone = new HashMap<>();
        past.tasks()
                .values()
                .forEach(one ->
                        gone.computeIfAbsent(
                                        List.of(one.phase(), Wording.plain(one.task().title())),
                                        _ -> new ArrayList<>())
                                .add(one.task()));
        news.ranges.forEach((phase, range) -> {
            Phase known = phases.get(phase);
            for (int fresh = range.from(); known != null && fresh < range.to(); fresh++) {
                if (pairs.isNew(fresh)) {
                    back(fresh, gone.get(List.of(known.id(), news.text(fresh))), found);
                }
            }
        });
    }

    private void back(int fresh, @Nullable List<Task> gone, IdentityHashMap<Task, Task> found) {
        if (gone == null) {
            return;
        }
        Task task = news.tasks.get(fresh);
        gone.stream()
                .filter(old -> isOneNumber(old, task))
                .findFirst()
                .ifPresent(old -> {
                    found.put(task, old);
                    gone.remove(old);
                });
    }

    private static boolean isOneNumber(Task old, Task fresh) {
        String before = old.written();
        String after = fresh.written();
        return before == null || after == null || before.equalsIgnoreCase(after);
    }
}
