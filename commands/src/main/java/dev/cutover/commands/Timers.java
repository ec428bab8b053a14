package dev.cutover.commands;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the clock will bring about, as far as it can be known now. It follows from the plan and the
/// record alone, so that a restart finds the same; what has fired is not among it.
public record Timers(Cutover cutover, Agenda agenda) {

    /// In the order in which they are due.
    ///
    /// @param until what is due later is left out
    public List<Timer> until(Instant until) {
        return open(until)
                .filter(timer -> !cutover.clock().has(timer.key()))
                .filter(timer -> !timer.due().isAfter(until))
                .sorted(Comparator.comparing(Timer::due))
                .toList();
    }

    /// When the next one is due; empty while nothing is.
    public Optional<Instant> next(Instant now) {
        return open(now.plus(Duration.ofDays(2)))
                .filter(timer -> !cutover.clock().has(timer.key()))
                .map(Timer::due)
                .min(Comparator.naturalOrder());
    }

    private Stream<Timer> open(Instant until) {
        if (cutover.course().startedAt() == null) {
            return Stream.empty();
        }
        SoakTimers soaks = new SoakTimers(cutover);
        return cutover.closed()
                ? soaks.afterwards()
                : Stream.of(waits(), looks(), soaks.all(), overdue(), downtime(), days(until))
                        .flatMap(timers -> timers);
    }

    private Stream<Timer> waits() {
        return cutover.plan().arrangements().timetable().waits().stream()
                .filter(wait -> !wait.lock())
                .flatMap(wait -> begun(wait.scope()).map(begun -> timer(wait, begun)).stream());
    }

    private Timer timer(Wait wait, Instant begun) {
        Duration planned = Duration.ofSeconds(wait.seconds());
        return new Timer(
                        Kind.WAIT_OVER,
                        key("wait", wait.scope(), wait.text(), begun),
                        wait.scope().task(),
                        wait.scope().phase(),
                        owner(wait.scope()),
                        wait.text(),
                        begun.plus(cutover.tempo().of(planned)),
                        1,
                        1)
                .lasting(cutover.tempo(), planned);
    }

    private Stream<Timer> looks() {
        return cutover.plan().arrangements().timetable().loops().stream()
                .filter(loop -> !isWatched(loop.scope()))
                .flatMap(loop ->
                        TaskWaits.itself(cutover, loop)
                                .map(task -> once(loop, task))
                                .orElseGet(() ->
                                        begun(loop.scope()).stream()
                                                .flatMap(at -> looks(loop, at))));
    }

    /// It is due from the beginning of its phase on, also where nobody has it in hand.
    private Stream<Timer> once(Loop loop, Task task) {
        return cutover.tasks().standing(task).settled()
                ? Stream.empty()
                : begun(new Scope(loop.scope().phase(), null, null)).stream()
                        .map(at -> check(loop, task, at));
    }

    private Timer check(Loop loop, Task task, Instant begun) {
        Duration planned = Duration.ofMinutes(loop.atMinutes().getFirst());
        return new Timer(
                        Kind.CHECK_DUE,
                        key("check", loop.scope(), loop.text(), begun),
                        task.id(),
                        loop.scope().phase(),
                        owner(loop.scope()),
                        loop.text(),
                        begun.plus(cutover.tempo().of(planned)),
                        1,
                        1)
                .lasting(cutover.tempo(), planned);
    }

    /// Where the bot watches, nobody is asked to look.
    private boolean isWatched(Scope scope) {
        return Optional.ofNullable(scope.task()).flatMap(cutover.plan()::task).stream()
                .flatMap(task -> PlannedProbe.of(task).stream())
                .anyMatch(PlannedProbe::isWatch);
    }

    private Stream<Timer> looks(Loop loop, Instant begun) {
        List<Integer> minutes = loop.moments();
        return IntStream.rangeClosed(1, minutes.size())
                .mapToObj(number -> look(loop, begun, minutes, number));
    }

    private Timer look(Loop loop, Instant begun, List<Integer> minutes, int number) {
        Tempo tempo = cutover.tempo().ofLooks(minutes);
        Duration planned = Duration.ofMinutes(minutes.get(number - 1));
        return new Timer(
                        Kind.LOOK,
                        key("look", loop.scope(), loop.text(), begun) + "/" + number,
                        loop.scope().task(),
                        loop.scope().phase(),
                        owner(loop.scope()),
                        loop.text(),
                        begun.plus(tempo.of(planned)),
                        number,
                        minutes.size())
                .lasting(tempo, Duration.ofMinutes(minutes.getLast()));
    }

    /// Told once, however often it is down.
    private Stream<Timer> downtime() {
        return new DowntimeClock(cutover)
                .passes().stream()
                        .map(at ->
                                new Timer(
                                        Kind.DOWNTIME_OVER,
                                        "downtime",
                                        null,
                                        null,
                                        null,
                                        "",
                                        at,
                                        1,
                                        1));
    }

    /// On hold nobody is pressed.
    private Stream<Timer> overdue() {
        return cutover.course().stage() instanceof Course.Stage.Held
                ? Stream.empty()
                : tasksInHand();
    }

    private Stream<Timer> tasksInHand() {
        return cutover.plan()
                .tasks()
                .flatMap(task ->
                        cutover.tasks().standing(task) instanceof Standing.Claimed claim
                                ? overdue(task, claim).stream()
                                : Stream.empty());
    }

    /// Who says anew how long it takes is asked anew.
    private Optional<Timer> overdue(Task task, Standing.Claimed claim) {
        Optional<Estimates.Said> said = cutover.estimates().last(task.id());
        String anew = said.map(its -> "/" + its.at()).orElse("");
        return cutover.estimates()
                .due(task, claim)
                .map(due ->
                        new Timer(
                                Kind.OVERDUE,
                                "overdue/" + task.id() + "/" + claim.at() + anew,
                                task.id(),
                                null,
                                claim.owner(),
                                said.map(Estimates.Said::why).orElse(""),
                                due,
                                1,
                                1));
    }

    /// From the day of the start on. A cutover that takes one night is summed up when it ends.
    private Stream<Timer> days(Instant until) {
        Instant start = cutover.course().startedAt();
        if (start == null) {
            return Stream.empty();
        }
        LocalDate first = LocalDate.ofInstant(start, agenda.zone());
        LocalDate last = LocalDate.ofInstant(until, agenda.zone());
        return first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .map(this::day)
                .filter(day -> day.due().isAfter(start));
    }

    private Timer day(LocalDate day) {
        return new Timer(
                Kind.DAY_OVER,
                "day/" + day,
                null,
                null,
                null,
                "",
                day.atTime(agenda.summaryAt()).atZone(agenda.zone()).toInstant(),
                1,
                1);
    }

    private @Nullable Person owner(Scope scope) {
        Standing.@Nullable Claimed claim =
                scope.task() == null ? null : cutover.tasks().of(scope.task()).standing().claim();
        return claim == null ? null : claim.owner();
    }

    private static String key(String kind, Scope scope, String text, Instant begun) {
        return "%s/%s/%s/%s/%s"
                .formatted(
                        kind,
                        scope.phase(),
                        scope.task(),
                        Integer.toHexString(text.hashCode()),
                        begun);
    }

    /// When what a scope means began, while it goes on; what stands in no phase nobody has begun.
    private Optional<Instant> begun(Scope scope) {
        if (scope.task() != null) {
            return cutover.tasks().of(scope.task()).standing() instanceof Standing.Claimed
                    ? Optional.ofNullable(cutover.tasks().of(scope.task()).startedAt())
                    : Optional.empty();
        }
        if (scope.phase() == null) {
            return Optional.empty();
        }
        PhaseState phase = cutover.phases().of(scope.phase());
        return phase.open() ? Optional.ofNullable(phase.openedAt()) : Optional.empty();
    }
}
