package dev.cutover.commands;

import dev.cutover.commands.LogBook.Issue;
import dev.cutover.commands.LogBook.Risk;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened in a stretch of time, and how things stand at its end; as data, so that it can be
/// recorded and said in several ways.
///
/// @param settled how many tasks are done or need not be done, of all
/// @param finished what was settled in that time, in the order of the plan
/// @param late what is in hand for longer than the plan says
/// @param inHand who has what
/// @param next what can be begun
/// @param opened numbers of the issues that were raised
/// @param closed numbers of those that were closed
/// @param open numbers of those that are open, whenever they were raised
/// @param risks numbers of the risks that are open
/// @param phases those that were completed
/// @param downtime in all, null where nothing measures it
public record Summary(
        Instant from,
        Instant to,
        int settled,
        int total,
        List<Whose> finished,
        List<Whose> late,
        List<Whose> inHand,
        List<String> next,
        List<Integer> opened,
        List<Integer> closed,
        List<Integer> open,
        List<Integer> risks,
        List<String> phases,
        @Nullable Duration downtime) {

    /// So many of what is next are named.
    private static final int NEXT = 5;

    public Summary {
        finished = List.copyOf(finished);
        late = List.copyOf(late);
        inHand = List.copyOf(inHand);
        next = List.copyOf(next);
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
        open = List.copyOf(open);
        risks = List.copyOf(risks);
        phases = List.copyOf(phases);
    }

    /// A task and a person.
    public record Whose(String task, Person person) {}

    /// @param from included
    /// @param to not included
    public static Summary of(Cutover cutover, Instant from, Instant to) {
        return of(cutover, from, to, _ -> true);
    }

    /// Of some tasks only.
    public static Summary of(Cutover cutover, Instant from, Instant to, Predicate<Task> which) {
        List<Task> tasks = cutover.plan().tasks().filter(which).toList();
        return new Summary(
                from,
                to,
                (int) tasks.stream().filter(task -> standing(cutover, task).settled()).count(),
                tasks.size(),
                tasks.stream().flatMap(task -> finished(cutover, task, from, to)).toList(),
                tasks.stream().flatMap(task -> late(cutover, task, to)).toList(),
                tasks.stream().flatMap(task -> inHand(cutover, task)).toList(),
                OrderRules.startable(cutover).stream()
                        .filter(which)
                        .map(Task::id)
                        .limit(NEXT)
                        .toList(),
                issues(cutover, issue -> within(issue.at(), from, to)),
                issues(
                        cutover,
                        issue -> issue.closing() != null && within(issue.closing().at(), from, to)),
                issues(cutover, Issue::open),
                cutover.log().risks().values().stream()
                        .filter(Risk::open)
                        .map(Risk::number)
                        .toList(),
                cutover.plan().phases().stream()
                        .filter(phase -> completed(cutover, phase, from, to))
                        .map(Phase::id)
                        .toList(),
                downtime(cutover, to));
    }

    private static Standing standing(Cutover cutover, Task task) {
        return cutover.tasks().standing(task);
    }

    private static Stream<Whose> finished(Cutover cutover, Task task, Instant from, Instant to) {
        return switch (standing(cutover, task)) {
            case Standing.Done(Person by, Instant at, var _) when within(at, from, to) ->
                    Stream.of(new Whose(task.id(), by));
            case Standing.Skipped(Person by, Instant at, var _) when within(at, from, to) ->
                    Stream.of(new Whose(task.id(), by));
            case Standing.NotApplicable(Person by, Instant at, var _) when within(at, from, to) ->
                    Stream.of(new Whose(task.id(), by));
            case Standing _ -> Stream.empty();
        };
    }

    private static Stream<Whose> inHand(Cutover cutover, Task task) {
        return standing(cutover, task) instanceof Standing.Claimed(Person owner, Instant _)
                ? Stream.of(new Whose(task.id(), owner))
                : Stream.empty();
    }

    private static Stream<Whose> late(Cutover cutover, Task task, Instant now) {
        return standing(cutover, task) instanceof Standing.Claimed claim
                ? cutover
                        .estimates()
                        .due(task, claim)
                        .filter(due -> due.isBefore(now))
                        .map(_ -> new Whose(task.id(), claim.owner()))
                        .stream()
                : Stream.empty();
    }

    private static List<Integer> issues(Cutover cutover, Predicate<Issue> which) {
        return cutover.log().issues().values().stream().filter(which).map(Issue::number).toList();
    }

    private static boolean completed(Cutover cutover, Phase phase, Instant from, Instant to) {
        PhaseState state = cutover.phases().of(phase);
        return state.complete()
                && state.endedAt() != null
                && within(Objects.requireNonNull(state.endedAt()), from, to);
    }

    private static @Nullable Duration downtime(Cutover cutover, Instant to) {
        DowntimeClock clock = new DowntimeClock(cutover);
        return clock.runs() ? clock.total(to) : null;
    }

    private static boolean within(Instant at, Instant from, Instant to) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
