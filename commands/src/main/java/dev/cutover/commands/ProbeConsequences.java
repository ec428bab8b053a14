package dev.cutover.commands;

import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.plans.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What follows by itself for probes: a watch begins with its task or phase and ends early where
/// that does, and what a phase must show is measured when it has nothing else to wait for.
record ProbeConsequences(Cutover cutover, Instant now) {

    /// @param happened what has just happened, already in the cutover
    List<Event> of(List<Event> happened) {
        return Stream.concat(begun(happened), ended()).toList();
    }

    private Stream<Event> begun(List<Event> happened) {
        return happened.stream()
                .flatMap(this::startsWith)
                .filter(PlannedProbe::isWatch)
                .filter(planned -> awaited(planned.id()) && idle(planned))
                .<Event>map(planned -> new WatchBegun(planned.id()))
                .distinct();
    }

    private Stream<PlannedProbe> startsWith(Event event) {
        return switch (event) {
            case TaskClaimed(String task) -> ofTask(task);
            case TaskAssigned(String task, Person _) -> ofTask(task);
            case PhaseOpened(String phase) ->
                    cutover.plan().phase(phase).stream()
                            .flatMap(its -> PlannedProbe.of(its).stream());
            case Event _ -> Stream.empty();
        };
    }

    private Stream<PlannedProbe> ofTask(String task) {
        return cutover.plan().task(task).stream().flatMap(its -> PlannedProbe.of(its).stream());
    }

    private boolean idle(PlannedProbe planned) {
        return cutover.probes().of(planned.id()).waiver() == null && notWatched(planned);
    }

    private boolean notWatched(PlannedProbe planned) {
        return cutover.probes()
                .watch(planned.id())
                .map(watch -> !watch.running() && !watch.passed())
                .orElse(true);
    }

    /// Nobody waits any more for what is settled, gone or over.
    private Stream<Event> ended() {
        return cutover.probes()
                .watches()
                .filter(one -> one.getValue().running())
                .filter(one -> !awaited(one.getKey()))
                .map(one -> new WatchEnded(one.getKey(), Verdict.INCOMPLETE));
    }

    private boolean awaited(ProbeId id) {
        return !cutover.closed()
                && switch (id.of()) {
                    case TASK ->
                            cutover.plan()
                                    .task(id.owner())
                                    .map(task -> cutover.tasks().standing(task))
                                    .filter(standing -> !standing.settled())
                                    .isPresent();
                    case PHASE -> cutover.plan().phase(id.owner()).isPresent();
                };
    }

    /// What a phase that is otherwise free has still to show; empty when it may open.
    static Optional<Event> beforeOpening(Cutover cutover, Phase phase, Instant now) {
        Proof proof = Proof.of(cutover, phase, now);
        List<PlannedProbe> wanted = proof.toMeasure();
        return wanted.isEmpty() || !canBeMeasured(cutover, phase, wanted)
                ? Optional.empty()
                : Optional.of(
                        new MeasuringBegun(
                                Aim.OPENING,
                                phase.id(),
                                wanted.stream().map(PlannedProbe::id).toList(),
                                null));
    }

    /// What came out badly is not asked again and again: somebody mends it and asks, or does work
    /// again that comes before.
    private static boolean canBeMeasured(Cutover cutover, Phase phase, List<PlannedProbe> wanted) {
        Instant free = Gates.stableSince(cutover, phase);
        return cutover.probes().measuringFor(Aim.OPENING, phase.id()).isEmpty()
                && wanted.stream()
                        .map(one -> cutover.probes().of(one.id()).last())
                        .noneMatch(last ->
                                last != null
                                        && !last.passed()
                                        && last.aim() == Aim.OPENING
                                        && !last.at().isBefore(free));
    }

    /// Whether a phase has shown all that it must before it opens.
    static boolean proven(Cutover cutover, Phase phase, Instant now) {
        Proof proof = Proof.of(cutover, phase, now);
        return proof.toMeasure().isEmpty() && proof.unproven().findAny().isEmpty();
    }

    /// Whether the watches of a phase came out well.
    static boolean watched(Cutover cutover, Phase phase, Instant now) {
        return Proof.of(cutover, phase, now).unwatched().findAny().isEmpty();
    }
}
