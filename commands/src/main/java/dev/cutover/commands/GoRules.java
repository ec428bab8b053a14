package dev.cutover.commands;

import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.plans.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Go and no-go. A go never guesses: a word that is no phase is refused. A no-go errs to the safe
/// side: it keeps a gate shut, and says which.
record GoRules(Cutover cutover, Instant now) {

    Decision go(@Nullable String given, @Nullable String note) {
        return given == null
                ? only(
                        waitingForAGo(),
                        new GateRefusal.NothingWaitsForAGo(),
                        GateRefusal.WhichGo::new,
                        phase -> go(phase, note))
                : GateRules.at(cutover, given, phase -> go(phase, note));
    }

    private Decision go(Phase phase, @Nullable String note) {
        if (!waits(phase)) {
            return Decision.refused(new Refusal.PhaseAlreadyOpen(phase));
        }
        Optional<Refusal> notYet = GateRules.notYet(cutover, phase, now);
        return notYet.isPresent() && Gates.noGo(cutover, phase) == null
                ? Decision.refused(notYet.get())
                : Decision.accepted(new GoSaid(phase.id(), notYet.isEmpty(), note));
    }

    /// A soak that is not over yet is no choice while something else is.
    private List<Phase> waitingForAGo() {
        List<Phase> all = Gates.waitingForWords(cutover);
        List<Phase> ready = all.stream().filter(this::ready).toList();
        return ready.isEmpty() ? all : ready;
    }

    private boolean ready(Phase phase) {
        return Gates.noGo(cutover, phase) != null
                || GateRules.notYet(cutover, phase, now).isEmpty();
    }

    Decision noGo(String given, String why) {
        return GateRules.at(cutover, given, phase -> noGo(phase, why));
    }

    Decision noGo(String said) {
        PhaseAndWhy meant = PhaseAndWhy.of(cutover.plan(), said);
        if (meant.phase() != null) {
            return noGo(meant.phase(), meant.why());
        }
        return meant.unknown() != null
                ? Decision.refused(GateRules.noSuchPhase(cutover, meant.unknown()))
                : only(
                        nextGates(),
                        new GateRefusal.NoGateToShut(),
                        GateRefusal.WhichNoGo::new,
                        phase -> noGo(phase, meant.why()));
    }

    private Decision noGo(Phase phase, String why) {
        if (!waits(phase)) {
            boolean complete = cutover.phases().of(phase).complete();
            return Decision.refused(new GateRefusal.TooLateForNoGo(phase, complete));
        }
        NoGo standing = Gates.noGo(cutover, phase);
        if (standing != null) {
            return Decision.refused(new GateRefusal.IsNoGo(phase, standing));
        }
        return why.isBlank()
                ? Decision.refused(new GateRefusal.NoGoWithoutWhy(phase))
                : Decision.accepted(new NoGoSaid(phase.id(), why));
    }

    /// What waits for nothing but people's word, and where nothing does, whatever waits.
    private List<Phase> nextGates() {
        List<Phase> words = withoutNoGo(Gates.waitingForWords(cutover).stream());
        return words.isEmpty()
                ? withoutNoGo(cutover.plan().phases().stream().filter(this::waits))
                : words;
    }

    private List<Phase> withoutNoGo(Stream<Phase> phases) {
        return phases.filter(phase -> Gates.noGo(cutover, phase) == null).toList();
    }

    private boolean waits(Phase phase) {
        return cutover.phases().of(phase).waiting();
    }

    private static Decision only(
            List<Phase> phases,
            Refusal none,
            Function<List<Phase>, Refusal> several,
            Function<Phase, Decision> rule) {
        return switch (phases.size()) {
            case 0 -> Decision.refused(none);
            case 1 -> rule.apply(phases.getFirst());
            default -> Decision.refused(several.apply(phases));
        };
    }
}
