package dev.cutover.commands;

import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.plans.amend.Amendment;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.PartChange;
import dev.cutover.plans.amend.PhaseChange;
import dev.cutover.plans.amend.TaskChange;
import java.time.Instant;
import java.util.List;

/// What a changed text would do to a cutover as it stands: what people are shown before they
/// confirm, and what must still be so when they do.
///
/// @param event what would be recorded
/// @param whole what is another about the plan as a whole, by word
/// @param parts steps and criteria that are new or gone
/// @param stakes tasks on which something was done already, and whose text is another or gone
/// @param follows what would follow by itself: phases that end, open, open again
public record Difference(
        PlanAmended event,
        List<String> whole,
        List<PartChange> parts,
        List<Stake> stakes,
        List<PhaseEvent> follows) {

    /// @param ticked how many of its steps are ticked
    public record Stake(TaskChange change, Standing standing, int ticked) {}

    public Difference {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
        stakes = List.copyOf(stakes);
        follows = List.copyOf(follows);
    }

    /// @param name the plan's name
    public static Difference of(Cutover cutover, String name, Edition edition) {
        Editions editions = cutover.course().editions();
        Amendment amendment = Amendment.between(cutover.plan(), edition.plan(), editions.past());
        PlanAmended event =
                new PlanAmended(
                        editions.last() + 1,
                        name,
                        edition.fingerprint(),
                        amendment.phaseIds(),
                        amendment.taskIds(),
                        amendment.phases(),
                        amendment.tasks(),
                        amendment.steps(),
                        amendment.criteria());
        return new Difference(
                event,
                amendment.whole().stream().map(aspect -> aspect.word()).toList(),
                amendment.parts(),
                stakes(cutover, amendment),
                follows(cutover.knowing(edition), event));
    }

    /// Whether nothing changes for those who work by the plan.
    public boolean isEmpty() {
        return whole.isEmpty()
                && parts.isEmpty()
                && event.tasks().isEmpty()
                && event.phases().isEmpty()
                && event.steps().isEmpty()
                && event.criteria().isEmpty();
    }

    private static List<Stake> stakes(Cutover cutover, Amendment amendment) {
        return amendment.tasks().stream()
                .filter(change -> change.change() != Change.ADDED)
                .map(change -> stake(change, cutover.tasks().of(change.id())))
                .filter(stake -> isBegun(stake.standing, stake.ticked))
                .toList();
    }

    private static Stake stake(TaskChange change, TaskState state) {
        return new Stake(change, state.standing(), state.ticked().size());
    }

    private static boolean isBegun(Standing standing, int ticked) {
        return ticked > 0 || !(standing instanceof Standing.Open);
    }

    /// Who does it, and when, makes no difference to what follows.
    private static List<PhaseEvent> follows(Cutover cutover, PlanAmended event) {
        Cause nobody = new Cause(Person.BOT, null);
        Cutover after = cutover.evolve(cutover.entries(List.of(event), nobody, Instant.EPOCH));
        return Consequences.of(after, nobody, Instant.EPOCH).stream()
                .filter(PhaseEvent.class::isInstance)
                .map(PhaseEvent.class::cast)
                .toList();
    }

    /// Phases that would take nothing over from those that had their number.
    public List<PhaseChange> anew() {
        return event.phases().stream()
                .filter(change -> change.anew() && change.change() == Change.CHANGED)
                .toList();
    }
}
