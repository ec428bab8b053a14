package dev.cutover.commands;

import dev.cutover.commands.GateCommand.Approve;
import dev.cutover.commands.GateCommand.Go;
import dev.cutover.commands.GateCommand.OpenAnyway;
import dev.cutover.commands.GateCommand.SayNoGo;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What people may do at the gate of a phase. An approval may come early; a soak is over when it is
/// over; a no-go stands until somebody says go, or opens the phase against it with a reason.
final class GateRules {

    private GateRules() {}

    static Decision decide(Cutover cutover, GateCommand command, Instant now) {
        GoRules go = new GoRules(cutover, now);
        return switch (command) {
            case Approve(String phase, @Nullable String note) ->
                    waiting(cutover, phase, found -> approve(cutover, found, note, now));
            case OpenAnyway(String phase, String why) ->
                    waiting(
                            cutover,
                            phase,
                            found -> Decision.accepted(new GateOverridden(found.id(), why)));
            case Go(@Nullable String phase, @Nullable String note) -> go.go(phase, note);
            case GateCommand.NoGo(String phase, String why) -> go.noGo(phase, why);
            case SayNoGo(String said) -> go.noGo(said);
        };
    }

    private static Decision waiting(Cutover cutover, String given, Function<Phase, Decision> rule) {
        return at(
                cutover,
                given,
                phase ->
                        cutover.phases().of(phase).waiting()
                                ? rule.apply(phase)
                                : Decision.refused(new Refusal.PhaseAlreadyOpen(phase)));
    }

    static Decision at(Cutover cutover, String given, Function<Phase, Decision> rule) {
        return cutover.plan()
                .phase(given)
                .map(rule)
                .orElseGet(() -> Decision.refused(noSuchPhase(cutover, given)));
    }

    static Refusal noSuchPhase(Cutover cutover, String given) {
        return new Refusal.NoSuchPhase(given, cutover.plan().phases());
    }

    /// An approval takes back nobody's no-go: whoever lifts it says so.
    private static Decision approve(
            Cutover cutover, Phase phase, @Nullable String note, Instant now) {
        NoGo noGo = Gates.noGo(cutover, phase);
        return noGo != null
                ? Decision.refused(new GateRefusal.IsNoGo(phase, noGo))
                : notYet(cutover, phase, now)
                        .map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(new PhaseApproved(phase.id(), note)));
    }

    /// Why people's word does not let the phase through now.
    static Optional<Refusal> notYet(Cutover cutover, Phase phase, Instant now) {
        List<Requirement> missing = Gates.missing(cutover, phase);
        if (missing.stream().noneMatch(requirement -> Gates.confirmable(cutover, requirement))) {
            return Optional.of(new Refusal.NothingToApprove(phase, missing));
        }
        return Gates.soak(cutover, phase)
                .filter(soak -> !soak.isOver(now))
                .map(soak -> new SoakRefusal.SoakNotOver(phase, soak, now));
    }
}
