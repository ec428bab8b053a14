package dev.cutover.commands;

import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.PhaseState.Stage;
import dev.cutover.commands.RunEvent.ActionUndone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Taking back one's own last action, with what followed from it.
final class UndoRules {

    private UndoRules() {}

    static Decision decide(Cutover cutover, Person by) {
        Optional<Action> last = cutover.actions().lastOf(by, cutover.audience().links());
        if (last.isEmpty()) {
            return Decision.refused(new Refusal.NothingToUndo());
        }
        Optional<Action> later = cutover.actions().changedSince(last.get());
        return later.map(action -> Decision.refused(changedSince(last.get(), action)))
                .orElseGet(() -> takenBack(cutover, last.get()));
    }

    private static Refusal changedSince(Action mine, Action later) {
        return mine.planBefore().isPresent()
                ? new Refusal.WorkedOnSince(later.shared(mine), later.by())
                : new Refusal.ChangedSince(later.shared(mine), later.by());
    }

    /// Where nobody did anything since, the phases go back to where they were; else they go where
    /// their gates say.
    private static Decision takenBack(Cutover cutover, Action action) {
        List<Event> events = new ArrayList<>();
        events.add(new ActionUndone(action.decision()));
        if (nothingHappenedSince(cutover, action)) {
            cutover.plan().phases().stream()
                    .filter(phase ->
                            action.planBefore()
                                    .map(plan -> plan.phase(phase.id()).isPresent())
                                    .orElse(true))
                    .map(phase -> back(phase.id(), cutover.phases(), action.phasesBefore()))
                    .flatMap(Optional::stream)
                    .forEach(events::add);
        }
        return new Decision.Accepted(events);
    }

    private static boolean nothingHappenedSince(Cutover cutover, Action action) {
        return cutover.actions().isLatest(action)
                && cutover.plan().phases().stream()
                        .allMatch(phase ->
                                cutover.phases().of(phase).stage()
                                        == action.phasesAfter().of(phase).stage());
    }

    private static Optional<Event> back(String phase, Phases now, Phases before) {
        Stage from = now.of(phase).stage();
        Stage to = before.of(phase).stage();
        return from == to
                ? Optional.empty()
                : Optional.of(
                        switch (to) {
                            case WAITING -> new PhaseShut(phase);
                            case OPEN ->
                                    from == Stage.COMPLETE
                                            ? new PhaseReopened(phase)
                                            : new PhaseOpened(phase);
                            case COMPLETE -> new PhaseCompleted(phase);
                        });
    }
}
