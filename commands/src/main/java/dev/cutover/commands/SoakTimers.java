package dev.cutover.commands;

import dev.cutover.commands.Timer.Kind;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When time that has to be earned is over, if all stays good: for each end that is known, one
/// timer. What was left open when a cutover closed still comes due, once.
record SoakTimers(Cutover cutover) {

    Stream<Timer> all() {
        return Stream.concat(
                phases().flatMap(phase -> of(phase, Kind.SOAK_OVER).stream()),
                locks().map(lock -> of(lock, Kind.UNLOCKED)));
    }

    Stream<Timer> afterwards() {
        return Stream.concat(
                phases().filter(this::isUntold)
                        .filter(this::hasWorkLeft)
                        .flatMap(phase -> of(phase, Kind.REMINDER).stream()),
                locks().filter(lock -> !cutover.clock().hasBelow(lock.prefix()))
                        .map(lock -> of(lock, Kind.REMINDER)));
    }

    private Stream<Phase> phases() {
        return cutover.plan().phases().stream()
                .filter(phase -> cutover.phases().of(phase).waiting());
    }

    private boolean isUntold(Phase phase) {
        return !cutover.clock().hasBelow(prefix(phase));
    }

    private boolean hasWorkLeft(Phase phase) {
        return phase.tasks().stream().anyMatch(task -> !cutover.tasks().standing(task).settled());
    }

    private Stream<Lock> locks() {
        return new Locks(cutover).all().filter(lock -> lock.soak().end().isBefore(Instant.MAX));
    }

    private Optional<Timer> of(Phase phase, Kind kind) {
        return Gates.soak(cutover, phase)
                .filter(soak -> soak.end().isBefore(Instant.MAX))
                .map(soak ->
                        timer(kind, prefix(phase) + soak.end(), null, phase.id(), "", soak.end(), 1)
                                .lasting(cutover.tempo(), soak.planned()));
    }

    private static String prefix(Phase phase) {
        return "soak/" + phase.id() + "/";
    }

    private Timer of(Lock lock, Kind kind) {
        Task first = lock.tasks().getFirst();
        return timer(
                        kind,
                        lock.key(),
                        first.id(),
                        lock.asked().scope().phase(),
                        lock.asked().text(),
                        lock.soak().end(),
                        lock.tasks().size())
                .lasting(cutover.tempo(), lock.soak().planned());
    }

    private static Timer timer(
            Kind kind,
            String key,
            @Nullable String task,
            @Nullable String phase,
            String words,
            Instant end,
            int of) {
        return new Timer(kind, key, task, phase, null, words, end, 1, of);
    }
}
