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
                ? Stream.of(soon(), unclaimed(), silent(), late(), stillUnclaimed(), bad())
                        .flatMap(nudges -> nudges)
                        .filter(nudge -> !cutover.nudges().has(nudge.key()))
                : Stream.empty();
    }

    private Ladder ladder() {
        return new Ladder(cutover);
    }

    private Patience patience() {
        return agenda.patience();
    }

    /// What its owner can begin, and is to; once it is later than planned, it is another matter.
    private Stream<Nudge> soon() {
        List<Person> busy = claimed().map(mine -> mine.claim().owner()).distinct().toList();
        return OrderRules.startable(cutover).stream()
                .filter(task -> planned.containsKey(task.id()))
                .flatMap(task ->
                        ladder().owner(task).stream()
                                .filter(owner -> busy.stream().noneMatch(one -> same(one, owner)))
                                .map(owner -> soon(task, owner)));
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

    private boolean same(Person one, Person other) {
        return cutover.audience().links().same(one, other);
    }

    /// Where people work, whoever is free takes the next by themselves: only where nobody does is
    /// the first of a phase said.
    private Stream<Nudge> unclaimed() {
        return waiting()
                .map(task -> {
                    Instant due = dueUnclaimed(task);
                    return ofTask(
                            Kind.UNCLAIMED,
                            "unclaimed/" + changed(task),
                            task,
                            ladder().owner(task).map(List::of).orElse(List.of()),
                            begins(task),
                            due);
                });
    }

    /// Whoever takes it and gives it back makes another matter of it.
    private String changed(Task task) {
        return task.id() + "/" + cutover.tasks().of(task.id()).changed();
    }

    private Stream<Task> waiting() {
        Set<String> startable =
                OrderRules.startable(cutover).stream().map(Task::id).collect(Collectors.toSet());
        return cutover.openPhases()
                .filter(phase -> phase.tasks().stream().noneMatch(this::isInHand))
                .flatMap(phase ->
                        phase.tasks().stream()
                                .filter(task -> startable.contains(task.id()))
                                .filter(task -> !task.optional())
                                .filter(task -> planned.containsKey(task.id()))
                                .min(Comparator.comparing(this::begins))
                                .stream());
    }

    private boolean isInHand(Task task) {
        return cutover.tasks().standing(task) instanceof Standing.Claimed;
    }

    /// Nobody is late with what could not be begun.
    private Instant dueUnclaimed(Task task) {
        return latest(begins(task), possibleSince(task)).plus(patience().grace());
    }

    private @Nullable Instant possibleSince(Task task) {
        Phase phase = cutover.plan().phaseOf(task.id()).orElseThrow();
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
    private Stream<Nudge> silent() {
        return claimed()
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

    private Stream<Mine> claimed() {
        return cutover.plan()
                .tasks()
                .flatMap(task ->
                        cutover.tasks().standing(task) instanceof Standing.Claimed claim
                                ? Stream.of(new Mine(task, claim))
                                : Stream.empty());
    }

    private Instant lastWord(String matter, Instant atLeast) {
        return latest(
                latest(atLeast, cutover.nudges().heardOf(matter).orElse(null)),
                cutover.nudges().resumedAt());
    }

    private Stream<Nudge> late() {
        return claimed()
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

    private Stream<Nudge> stillUnclaimed() {
        return waiting()
                .flatMap(task -> {
                    Instant due = dueUnclaimed(task);
                    return above(
                            ofTask(
                                    Kind.UNCLAIMED_UNANSWERED,
                                    "above/unclaimed/" + changed(task),
                                    task,
                                    ladder().owner(task).map(List::of).orElse(List.of()),
                                    begins(task),
                                    due));
                });
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
