package dev.cutover.commands;

import dev.cutover.commands.GateCommand.Approve;
import dev.cutover.commands.GateCommand.OpenAnyway;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people may do at the gate of a phase. An approval may come early; a soak is over when it is
/// over.
final class GateRules {

    private GateRules() {}

    static Decision decide(Cutover cutover, GateCommand command, Instant now) {
        Optional<Phase> phase = cutover.plan().phase(command.phase());
        if (phase.isEmpty()) {
            return Decision.refused(
                    new Refusal.NoSuchPhase(command.phase(), cutover.plan().phases()));
        }
        if (!cutover.phases().of(phase.get()).waiting()) {
            return Decision.refused(new Refusal.PhaseAlreadyOpen(phase.get()));
        }
        return switch (command) {
            case Approve(String _, @Nullable String note) ->
                    approve(cutover, phase.get(), new PhaseApproved(phase.get().id(), note), now);
            case OpenAnyway(String _, String why) ->
                    Decision.accepted(new GateOverridden(phase.get().id(), why));
        };
    }

    private static Decision approve(
            Cutover cutover, Phase phase, PhaseApproved approved, Instant now) {
        List<Requirement> missing = Gates.missing(cutover, phase);
        if (missing.stream().noneMatch(requirement -> Gates.confirmable(cutover, requirement))) {
            return Decision.refused(new Refusal.NothingToApprove(phase, missing));
        }
        Instant soakEnds = Gates.soakEnds(cutover, phase);
        return soakEnds != null && soakEnds.isAfter(now)
                ? Decision.refused(new Refusal.SoakNotOver(phase, soakEnds))
                : Decision.accepted(approved);
    }
}
