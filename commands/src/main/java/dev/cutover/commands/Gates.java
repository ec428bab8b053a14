package dev.cutover.commands;

import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.Condition;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Requirement.Stable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a phase opens and when its work is settled.
///
/// A phase opens when nothing that blocks it is left; one whose document says nothing waits for the
/// phase before it, and in a plan with strict order every phase does. What no machine can see (an
/// approval, a condition, a soak) counts when somebody confirmed it.
public final class Gates {

    private Gates() {}

    /// What still keeps a phase shut, in the order of the document; empty when it may open.
    public static List<Requirement> missing(Cutover cutover, Phase phase) {
        PhaseState state = cutover.phases().of(phase);
        if (state.overridden()) {
            return List.of();
        }
        return requirements(cutover, phase).stream()
                .filter(requirement -> !satisfied(cutover, state, requirement))
                .toList();
    }

    /// Whether anything keeps a phase shut.
    static boolean shut(Cutover cutover, Phase phase) {
        return noGo(cutover, phase) != null || !missing(cutover, phase).isEmpty();
    }

    /// The word that keeps a phase shut, null where nobody said it or somebody opened it all the
    /// same.
    public static @Nullable NoGo noGo(Cutover cutover, Phase phase) {
        PhaseState state = cutover.phases().of(phase);
        return state.overridden() ? null : state.noGo();
    }

    /// What a phase that waits for nothing else has still to show; what the bot measures just now
    /// is not among it.
    public static List<PlannedProbe> unproven(Cutover cutover, Phase phase) {
        boolean waitsForThem =
                cutover.phases().of(phase).waiting()
                        && !shut(cutover, phase)
                        && !cutover.phases().of(phase).overridden()
                        && cutover.probes().measuringFor(Aim.OPENING, phase.id()).isEmpty();
        return waitsForThem ? Proof.of(cutover, phase, Instant.MIN).unproven().toList() : List.of();
    }

    /// Phases that wait for nothing but people's word: for a go where somebody said no-go, for what
    /// only people can say.
    public static List<Phase> waitingForWords(Cutover cutover) {
        return cutover.plan().phases().stream()
                .filter(phase -> cutover.phases().of(phase).waiting())
                .filter(phase -> noGo(cutover, phase) != null || onlyWordsMissing(cutover, phase))
                .toList();
    }

    private static boolean onlyWordsMissing(Cutover cutover, Phase phase) {
        List<Requirement> missing = missing(cutover, phase);
        return !missing.isEmpty()
                && missing.stream().allMatch(requirement -> confirmable(cutover, requirement));
    }

    /// Everything that a phase waits for, said or not.
    public static List<Requirement> requirements(Cutover cutover, Phase phase) {
        List<Requirement> all = new ArrayList<>(phase.blockedBy());
        if (!phase.gate().stated() || cutover.plan().strictOrder()) {
            before(cutover, phase)
                    .filter(earlier -> !waitsFor(all, earlier))
                    .ifPresent(earlier -> {
                        all.addFirst(
                                new PhaseComplete(
                                        earlier.id(), "Phase " + earlier.id() + " complete"));
                    });
        }
        return all;
    }

    private static boolean waitsFor(List<Requirement> requirements, Phase earlier) {
        return requirements.stream()
                .anyMatch(requirement ->
                        requirement instanceof PhaseComplete(String id, String _)
                                && id.equalsIgnoreCase(earlier.id()));
    }

    private static Optional<Phase> before(Cutover cutover, Phase phase) {
        List<Phase> phases = cutover.plan().phases();
        int index = phases.indexOf(phase);
        return index > 0 ? Optional.of(phases.get(index - 1)) : Optional.empty();
    }

    private static boolean satisfied(Cutover cutover, PhaseState state, Requirement requirement) {
        return switch (requirement) {
            case PhaseComplete(String phase, String _) when known(cutover, phase) ->
                    state(cutover, phase).complete();
            case PhaseComplete _, Approval _, Stable _, Condition _ -> state.approved();
        };
    }

    /// A gate may write `phase b` for the phase `B`.
    private static PhaseState state(Cutover cutover, String phase) {
        return cutover.phases().of(cutover.plan().phase(phase).map(Phase::id).orElse(phase));
    }

    private static boolean known(Cutover cutover, String phase) {
        return cutover.plan().phase(phase).isPresent();
    }

    /// Whether a person's word is all that a requirement waits for.
    public static boolean confirmable(Cutover cutover, Requirement requirement) {
        return switch (requirement) {
            case PhaseComplete(String phase, String _) -> !known(cutover, phase);
            case Approval _, Stable _, Condition _ -> true;
        };
    }

    /// When the soak that a phase asks for is over, if all stays good.
    ///
    /// @return null where it asks for none, [Instant#MAX] while nobody can know
    public static @Nullable Instant soakEnds(Cutover cutover, Phase phase) {
        return soak(cutover, phase).map(Soak::end).orElse(null);
    }

    /// The soak that a phase asks for, the longest where there are several; empty where it asks for
    /// none.
    public static Optional<Soak> soak(Cutover cutover, Phase phase) {
        return phase.blockedBy().stream()
                .filter(Stable.class::isInstance)
                .map(requirement -> ((Stable) requirement).time())
                .max(Comparator.naturalOrder())
                .map(time -> Soak.of(cutover, time, soaksFrom(cutover, phase)));
    }

    /// When a soak before a phase may begin to count, null while nobody can know.
    static @Nullable Instant soaksFrom(Cutover cutover, Phase phase) {
        Instant since = stableSince(cutover, phase);
        return since.equals(Instant.MAX) ? null : since;
    }

    /// When the last of the phases that it waits for was complete, [Instant#MAX] while one is not.
    static Instant stableSince(Cutover cutover, Phase phase) {
        Instant since = Instant.MIN;
        for (Requirement requirement : requirements(cutover, phase)) {
            if (requirement instanceof PhaseComplete(String id, String _) && known(cutover, id)) {
                PhaseState state = state(cutover, id);
                Instant end = state.complete() ? completedAt(cutover, state) : Instant.MAX;
                since = end.isAfter(since) ? end : since;
            }
        }
        return since.equals(Instant.MIN) ? startOf(cutover) : since;
    }

    private static Instant completedAt(Cutover cutover, PhaseState state) {
        Instant end = state.endedAt();
        return end == null ? startOf(cutover) : end;
    }

    private static Instant startOf(Cutover cutover) {
        Instant start = cutover.course().startedAt();
        return start == null ? Instant.MAX : start;
    }

    /// Whether nothing is left in a phase that holds it up: optional tasks and criteria do not.
    public static boolean workSettled(Cutover cutover, Phase phase) {
        return tasksSettled(cutover, phase) && cutover.criteria().open(phase).isEmpty();
    }

    /// Whether only criteria can be left in a phase.
    public static boolean tasksSettled(Cutover cutover, Phase phase) {
        return phase.tasks().stream()
                .allMatch(task -> task.optional() || cutover.tasks().standing(task).settled());
    }

    /// Whether the document had a phase complete before the start. One that has nothing but
    /// optional tasks, all of them open, still waits for its turn.
    static boolean settledBefore(Cutover cutover, Phase phase) {
        boolean begun =
                phase.tasks().stream().anyMatch(task -> cutover.tasks().standing(task).settled());
        return workSettled(cutover, phase) && (begun || phase.tasks().isEmpty());
    }

    /// Whether nobody has begun anything in a phase since the cutover started.
    static boolean untouched(Cutover cutover, Phase phase) {
        return phase.tasks().stream().map(cutover.tasks()::standing).allMatch(Gates::notBegun);
    }

    private static boolean notBegun(Standing standing) {
        return switch (standing) {
            case Open _, DoneBefore _, Skipped _, NotApplicable _ -> true;
            case Claimed _, Done _, Failed _, Blocked _ -> false;
        };
    }
}
