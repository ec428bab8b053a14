package dev.cutover.commands;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.LogBook.Issue;
import dev.cutover.commands.Nudge.Kind;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people have to be told of, as far as it can be known now. It follows from the plan and the
/// record alone: a restart finds the same, and what became moot meanwhile is not among it.
///
/// @param planned when tasks were to begin, by id
public record Nudging(Cutover cutover, Agenda agenda, Map<String, Instant> planned) {

    /// What is to be said now, in the order in which it became due. Nobody is called in their quiet
    /// hours or more often than is good; that waits.
    List<Nudge> now(Instant now) {
        List<Nudge> said = new ArrayList<>();
        Calls calls = Calls.of(cutover, agenda);
        for (Nudge nudge : matters().sorted(Comparator.comparing(Nudge::due)).toList()) {
            if (!nudge.due().isAfter(now)) {
                calls.whenFor(nudge, now)
                        .filter(when -> !when.isAfter(now))
                        .map(_ -> calls.made(nudge, now))
                        .ifPresent(said::add);
            }
        }
        return said;
    }

    /// When the next is to be said; empty while nothing is.
    public Optional<Instant> next(Instant now) {
        Calls calls = Calls.of(cutover, agenda);
        return matters()
                .flatMap(nudge ->
                        calls.whenFor(nudge, nudge.due().isAfter(now) ? nudge.due() : now).stream())
                .min(Comparator.naturalOrder());
    }

    /// On hold nobody is pressed.
    private Stream<Nudge> matters() {
        return cutover.course().stage() instanceof Stage.Running
                ? all().filter(nudge -> !cutover.nudges().has(nudge.key()))
                : Stream.empty();
    }

    /// What tasks can be begun and who has which is looked at once: plans have thousands.
    private Stream<Nudge> all() {
        List<Task> startable =
                OrderRules.startable(cutover).stream()
                        .filter(task -> planned.containsKey(task.id()))
                        .toList();
        List<Mine> claimed = claimed();
        List<Waiting> waiting = waiting(startable);
        return Stream.of(
                        soon(startable, claimed),
                        waiting.stream().map(this::unclaimed),
                        silent(claimed),
                        late(claimed),
                        waiting.stream().flatMap(this::stillUnclaimed),
                        bad())
                .flatMap(nudges -> nudges);
    }

    private Ladder ladder() {
        return new Ladder(cutover);
    }

    private Patience patience() {
        return agenda.patience();
    }

    /// What its owner can begin, and is to; once it is later than planned, it is another matter.
    private Stream<Nudge> soon(List<Task> startable, List<Mine> claimed) {
        List<Person> busy = claimed.stream().map(mine -> mine.claim().owner()).distinct().toList();
        Map<String, Optional<Person>> free = new HashMap<>();
        return startable.stream()
                .filter(task -> task.details().owner() != null)
                .flatMap(task ->
                        free
                                .computeIfAbsent(
                                        String.valueOf(task.details().owner()),
                                        _ -> owner(task).filter(owner -> !isOne(owner, busy)))
                                .stream()
                                .map(owner -> soon(task, owner)));
    }

    private Optional<Person> owner(Task task) {
        return ladder().owner(task);
    }

    private boolean isOne(Person owner, List<Person> busy) {
        return busy.stream().anyMatch(one -> cutover.audience().links().same(one, owner));
    }

    private Nudge soon(Task task, Person owner) {
        Instant begins = begins(task);
        return ofTask(
                Kind.SOON,
                "soon/" + task.id() + "/" + begins,
                task,
                List.of(owner),
                begins,
                begins.minus(patience().ahead()));
    }

    private Instant begins(Task task) {
        return Objects.requireNonNull(planned.get(task.id()));
    }

    /// The first of a phase that somebody could take, where nobody works on any.
    private record Waiting(Phase phase, Task task) {}

    /// Where people work, whoever is free takes the next by themselves: only where nobody does is
    /// the first of a phase said.
    private Nudge unclaimed(Waiting waiting) {
        return ofTask(
                Kind.UNCLAIMED,
                "unclaimed/" + changed(waiting.task()),
                waiting.task(),
                owner(waiting.task()).map(List::of).orElse(List.of()),
                begins(waiting.task()),
                dueUnclaimed(waiting));
    }

    /// Whoever takes it and gives it back makes another matter of it.
    private String changed(Task task) {
        return task.id() + "/" + cutover.tasks().of(task.id()).changed();
    }

    private List<Waiting> waiting(List<Task> startable) {
        Set<String> ids = startable.stream().map(Task::id).collect(Collectors.toSet());
        return cutover.openPhases()
                .filter(phase -> phase.tasks().stream().noneMatch(this::isInHand))
                .flatMap(phase ->
                        phase.tasks().stream()
                                .filter(task -> ids.contains(task.id()))
                                .filter(task -> !task.optional())
                                .min(Comparator.comparing(this::begins))
                                .map(task -> new Waiting(phase, task))
                                .stream())
                .toList();
    }

    private boolean isInHand(Task task) {
        return cutover.tasks().standing(task) instanceof Standing.Claimed;
    }

    /// Nobody is late with what could not be begun.
    private Instant dueUnclaimed(Waiting waiting) {
        return latest(begins(waiting.task()), possibleSince(waiting.phase()))
                .plus(patience().grace());
    }

    private @Nullable Instant possibleSince(Phase phase) {
        return Stream.concat(
                        Stream.of(
                                        cutover.phases().of(phase).openedAt(),
                                        cutover.nudges().resumedAt())
                                .flatMap(Stream::ofNullable),
                        phase.tasks().stream()
                                .flatMap(its -> cutover.nudges().heardOf(its.id()).stream()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant latest(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /// With an estimate the clock says that it takes too long.
    private Stream<Nudge> silent(List<Mine> claimed) {
        return claimed.stream()
                .filter(mine -> due(mine).isEmpty())
                .map(mine -> {
                    Instant heard = lastWord(mine.task().id(), mine.claim().at());
                    return ofTask(
                            Kind.SILENT,
                            "silent/" + mine.task().id() + "/" + mine.claim().at(),
                            mine.task(),
                            List.of(mine.claim().owner()),
                            heard,
                            heard.plus(patience().silence()));
                });
    }

    private record Mine(Task task, Standing.Claimed claim) {}

    private List<Mine> claimed() {
        return cutover.plan()
                .tasks()
                .flatMap(task ->
                        cutover.tasks().standing(task) instanceof Standing.Claimed claim
                                ? Stream.of(new Mine(task, claim))
                                : Stream.empty())
                .toList();
    }

    private Instant lastWord(String matter, Instant atLeast) {
        return latest(
                latest(atLeast, cutover.nudges().heardOf(matter).orElse(null)),
                cutover.nudges().resumedAt());
    }

    private Stream<Nudge> late(List<Mine> claimed) {
        return claimed.stream()
                .flatMap(mine ->
                        due(mine).stream().flatMap(over -> late(mine.task(), mine.claim(), over)));
    }

    private Optional<Instant> due(Mine mine) {
        return cutover.estimates().due(mine.task(), mine.claim());
    }

    private Stream<Nudge> late(Task task, Standing.Claimed claim, Instant over) {
        Nudge matter =
                ofTask(
                        Kind.LATE_UNANSWERED,
                        "above/late/" + task.id() + "/" + claim.at(),
                        task,
                        List.of(claim.owner()),
                        over,
                        lastWord(task.id(), over));
        return above(matter);
    }

    private Stream<Nudge> stillUnclaimed(Waiting waiting) {
        return above(
                ofTask(
                        Kind.UNCLAIMED_UNANSWERED,
                        "above/unclaimed/" + changed(waiting.task()),
                        waiting.task(),
                        owner(waiting.task()).map(List::of).orElse(List.of()),
                        begins(waiting.task()),
                        dueUnclaimed(waiting)));
    }

    private Stream<Nudge> bad() {
        return cutover.log().issues().values().stream()
                .filter(Issue::open)
                .filter(issue -> issue.severity().compareTo(Severity.HIGH) >= 0)
                .flatMap(issue -> above(bad(issue)));
    }

    private Nudge bad(Issue issue) {
        Instant said = lastWord(Nudges.issue(issue.number()), issue.at());
        return new Nudge(
                Kind.ISSUE_UNANSWERED,
                "above/issue/" + issue.number(),
                null,
                issue.number(),
                List.of(),
                null,
                null,
                issue.at(),
                issue.task() == null ? said : lastWord(issue.task(), said));
    }

    /// One for each rung, each after a time without an answer.
    ///
    /// @param matter with whose it is, and when it was last heard of
    private Stream<Nudge> above(Nudge matter) {
        List<Ladder.Rung> rungs = ladder().above(matter.called());
        int most = matter.kind() == Kind.UNCLAIMED_UNANSWERED ? 1 : Ladder.RUNGS;
        return IntStream.range(0, Math.clamp(rungs.size(), 1, most))
                .mapToObj(i -> raised(matter, i + 1, i < rungs.size() ? rungs.get(i) : NOBODY));
    }

    /// Whoever is at the top is called when whoever is below had time.
    private static final int LATER = 4;

    /// It is still said, and a webhook hears of it.
    private static final Ladder.Rung NOBODY = new Ladder.Rung(null, null, null);

    private Nudge raised(Nudge matter, int number, Ladder.Rung rung) {
        return new Nudge(
                matter.kind(),
                matter.key() + "/" + number,
                matter.task(),
                matter.issue(),
                rung.person() == null ? List.of() : List.of(rung.person()),
                rung.role(),
                rung.person() == null ? rung.name() : null,
                matter.since(),
                matter.due().plus(patience().answer().multipliedBy(number == 1 ? 1 : LATER)));
    }

    private static Nudge ofTask(
            Kind kind, String key, Task task, List<Person> called, Instant since, Instant due) {
        return new Nudge(kind, key, task.id(), null, called, null, null, since, due);
    }
}
