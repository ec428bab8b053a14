package dev.cutover.commands.views;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.plans.amend.Change;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What ended that of which everybody was told. What is over says so itself: nobody looks for a
/// second message.
record Endings(List<Entry> entries) {

    /// Empty while it lasts, and for what does not last.
    Optional<Entry> of(Entry entry) {
        if (entry.event() instanceof CutoverHeld) {
            return first(entry, CutoverResumed.class::isInstance);
        }
        return entry.event() instanceof NoGoSaid(String phase, String _)
                ? first(entry, event -> lifts(event, phase))
                : Optional.empty();
    }

    private static boolean lifts(Event event, String phase) {
        return (event instanceof GoSaid go && go.phase().equals(phase))
                || (event instanceof GateOverridden against && against.phase().equals(phase))
                || (event instanceof PlanAmended amended && changes(amended, phase));
    }

    /// The phase is another one now, or gone.
    private static boolean changes(PlanAmended amended, String phase) {
        return amended.phases().stream()
                .filter(change -> change.id().equals(phase))
                .anyMatch(change -> change.anew() || change.change() == Change.REMOVED);
    }

    private Optional<Entry> first(Entry entry, Predicate<Event> ends) {
        return entries.stream()
                .filter(later -> later.seq() > entry.seq())
                .filter(later -> ends.test(later.event()) && !undone(later))
                .findFirst();
    }

    boolean undone(Entry entry) {
        return entries.stream()
                .anyMatch(later ->
                        later.event() instanceof ActionUndone(long decision)
                                && decision == entry.decision());
    }
}
