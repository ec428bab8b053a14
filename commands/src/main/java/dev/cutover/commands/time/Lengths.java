package dev.cutover.commands.time;

import dev.cutover.commands.Earlier;
import dev.cutover.commands.Earlier.Took;
import dev.cutover.commands.time.Length.Source;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long each task of a plan takes: what the document says of it, else how long it took in
/// earlier runs, else what its size says, by what tasks of that size took there, else its share of
/// what its group or phase says or of the time until the next offset, else a guess.
final class Lengths {

    /// From here on nobody works at a stretch: it is waiting.
    static final int LONG = 12 * 3_600;

    private static final int MINUTE = 60;
    private static final Range GUESS = new Range(2 * MINUTE, 5 * MINUTE, 15 * MINUTE);

    private final Plan plan;
    private final Pauses pauses;
    private final Earlier earlier;
    private final Map<Task.Size, Duration> sizes;
    private final Map<String, Length> byTask = new HashMap<>();

    private Lengths(Plan plan, Pauses pauses, Earlier earlier) {
        this.plan = plan;
        this.pauses = pauses;
        this.earlier = earlier;
        this.sizes = Sizes.of(plan, earlier);
    }

    /// By the id of the task.
    static Map<String, Length> of(Plan plan, Pauses pauses, Earlier earlier) {
        Lengths lengths = new Lengths(plan, pauses, earlier);
        for (int at = 0; at < plan.phases().size(); at++) {
            lengths.read(at);
        }
        return lengths.byTask;
    }

    private void read(int at) {
        Phase phase = plan.phases().get(at);
        phase.tasks().forEach(this::said);
        Map<String, Task> tasks = new HashMap<>();
        phase.tasks().forEach(task -> tasks.put(task.id(), task));
        for (Group group : phase.groups()) {
            share(
                    group.tasks().stream().map(tasks::get).filter(Objects::nonNull).toList(),
                    stated(group.estimate()),
                    true);
        }
        Range whole = stated(phase.estimate());
        share(phase.tasks(), whole == null ? untilNext(at) : whole, whole != null);
        phase.tasks().forEach(task -> byTask.computeIfAbsent(task.id(), _ -> guess(task)));
    }

    private void said(Task task) {
        Estimate estimate = task.estimate();
        Task.Size size = task.size();
        long pause = Math.max(pauses.waiting(task), pauses.looking(task));
        if (estimate != null) {
            byTask.put(task.id(), split(task, Range.of(estimate), Source.STATED));
        } else if (size == null && (pauses.isWait(task) || pauses.looking(task) > 0)) {
            byTask.put(task.id(), new Length(Range.NONE, Range.exactly(pause), Source.STATED));
        } else {
            before(task)
                    .or(() -> Optional.ofNullable(size).map(known -> sized(known, pause)))
                    .ifPresent(length -> byTask.put(task.id(), length));
        }
    }

    private Optional<Length> before(Task task) {
        List<Duration> took = earlier.took(task).stream().map(Took::time).toList();
        return took.isEmpty()
                ? Optional.empty()
                : Optional.of(split(task, Range.of(took), Source.EARLIER));
    }

    private Length sized(Task.Size size, long pause) {
        Duration there = sizes.get(size);
        return there == null
                ? new Length(of(size), Range.exactly(pause), Source.SIZE)
                : new Length(Range.about(there.toSeconds()), Range.exactly(pause), Source.EARLIER);
    }

    /// The time that the document gives has the waiting in it.
    private Length split(Task task, Range whole, Source source) {
        boolean looksOn = pauses.every(task).orElse(Integer.MAX_VALUE) <= whole.likely();
        if (looksOn || pauses.isWait(task) || whole.likely() >= LONG) {
            return new Length(Range.NONE, pause(task, whole, source), source);
        }
        int waiting = (int) Math.min(pauses.waiting(task), whole.min());
        return new Length(whole.less(waiting), Range.exactly(waiting), source);
    }

    /// What took a night took now more, now less.
    private Range pause(Task task, Range whole, Source source) {
        boolean seen = source == Source.EARLIER && earlier.took(task).size() > 1;
        return seen ? whole : measured(task.estimate(), whole);
    }

    /// One number for a wait is what the clock measures out.
    static Range measured(@Nullable Estimate estimate, Range whole) {
        boolean range = estimate != null && estimate.minMinutes() < estimate.maxMinutes();
        return range ? whole : Range.exactly(whole.likely());
    }

    private static Range of(Task.Size size) {
        return switch (size) {
            case S -> new Range(5 * MINUTE, 15 * MINUTE, 30 * MINUTE);
            case M -> new Range(20 * MINUTE, 45 * MINUTE, 90 * MINUTE);
            case L -> new Range(60 * MINUTE, 120 * MINUTE, 240 * MINUTE);
            case XL -> new Range(180 * MINUTE, 360 * MINUTE, 720 * MINUTE);
        };
    }

    private static @Nullable Range stated(@Nullable Estimate estimate) {
        return estimate == null ? null : Range.of(estimate);
    }

    /// The time from the offset of a phase to the next one after it, null where there is none.
    private @Nullable Range untilNext(int at) {
        Integer own = plan.phases().get(at).offsetMinutes();
        Integer next =
                plan.phases().stream()
                        .skip(at + 1L)
                        .map(Phase::offsetMinutes)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return own == null || next == null || next <= own
                ? null
                : Range.exactly((long) (next - own) * MINUTE);
    }

    /// What is left of a time goes to those that have none of their own, in equal parts; until an
    /// offset no more than they are guessed to need.
    private void share(List<Task> tasks, @Nullable Range whole, boolean isTheirs) {
        List<Task> without = tasks.stream().filter(this::hasNone).toList();
        if (whole == null || (isTheirs && whole.likely() >= LONG) || without.isEmpty()) {
            return;
        }
        int left = whole.likely() - given(tasks) - (int) pausesOf(without);
        int most = isTheirs ? left : Math.min(left, GUESS.likely() * without.size());
        for (int at = 0; at < without.size() && left > 0; at++) {
            Task task = without.get(at);
            int part = most / without.size() + (at < most % without.size() ? 1 : 0);
            byTask.put(
                    task.id(),
                    new Length(
                            new Range(part / 2, part, part * 2),
                            Range.exactly(pauses.waiting(task)),
                            isTheirs || part < GUESS.likely() ? Source.SHARED : Source.GUESSED));
        }
    }

    private boolean hasNone(Task task) {
        return !byTask.containsKey(task.id());
    }

    private int given(List<Task> tasks) {
        return tasks.stream()
                .map(task -> byTask.get(task.id()))
                .filter(Objects::nonNull)
                .mapToInt(Length::seconds)
                .sum();
    }

    private long pausesOf(List<Task> tasks) {
        return tasks.stream().mapToLong(pauses::waiting).sum();
    }

    private Length guess(Task task) {
        return new Length(GUESS, Range.exactly(pauses.waiting(task)), Source.GUESSED);
    }
}
