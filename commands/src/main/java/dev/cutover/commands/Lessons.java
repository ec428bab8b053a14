package dev.cutover.commands;

import dev.cutover.commands.EarlierTask.Time;
import dev.cutover.plans.amend.Titles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the last runs of a plan taught about time. It is kept with the cutover that it was for, so
/// that nothing depends on what becomes of their own records. Immutable.
///
/// @param runs at most five, the one that was closed last first
/// @param tasks at most five thousand
public record Lessons(List<EarlierRun> runs, List<EarlierTask> tasks) {

    public static final Lessons NONE = new Lessons(List.of(), List.of());

    static final int MOST_RUNS = 5;
    static final int MOST_TASKS = 5_000;

    private static final Comparator<Lesson> BY_AGE =
            Comparator.comparing((Lesson lesson) -> lesson.run().at())
                    .thenComparing(lesson -> lesson.run().run());

    public Lessons {
        runs = List.copyOf(runs);
        tasks = List.copyOf(tasks);
    }

    /// @param all in any order
    public static Lessons of(Collection<Lesson> all) {
        List<Lesson> last = all.stream().sorted(BY_AGE.reversed()).limit(MOST_RUNS).toList();
        Gathering gathering = new Gathering();
        for (int at = 0; at < last.size(); at++) {
            gathering.add(at + 1, last.get(at));
        }
        return new Lessons(last.stream().map(Lesson::run).toList(), gathering.tasks());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// With which run the night is compared: the last that was rehearsed, else the last.
    public Optional<EarlierRun> reference() {
        return runs.stream().filter(EarlierRun::rehearsal).findFirst().or(this::last);
    }

    private Optional<EarlierRun> last() {
        return runs.stream().findFirst();
    }

    EarlierRun run(Time time) {
        return runs.get(time.run() - 1);
    }

    /// The times of each task, with those of later runs first.
    private static final class Gathering {

        private final Map<String, List<EarlierTask>> byId = new LinkedHashMap<>();
        private int size;

        void add(int run, Lesson lesson) {
            lesson.splits().forEach(split -> add(new Time(run, split.took()), split));
        }

        private void add(Time time, Split split) {
            List<EarlierTask> known =
                    byId.computeIfAbsent(
                            split.task().toLowerCase(Locale.ROOT), _ -> new ArrayList<>(1));
            for (int at = 0; at < known.size(); at++) {
                EarlierTask task = known.get(at);
                if (Titles.same(task.title(), split.title())) {
                    known.set(at, with(task, time));
                    return;
                }
            }
            if (size < MOST_TASKS) {
                known.add(new EarlierTask(split.task(), split.title(), List.of(time)));
                size++;
            }
        }

        /// An id that is there twice in one run is timed once.
        private static EarlierTask with(EarlierTask task, Time time) {
            if (task.times().getLast().run() == time.run()) {
                return task;
            }
            List<Time> times = new ArrayList<>(task.times());
            times.add(time);
            return new EarlierTask(task.task(), task.title(), times);
        }

        List<EarlierTask> tasks() {
            return byId.values().stream().flatMap(List::stream).toList();
        }
    }
}
