package dev.cutover.commands;

import dev.cutover.commands.Difference.Stake;
import dev.cutover.commands.RunCommand.Amend;
import java.util.List;
import java.util.Optional;

/// Whether a changed text may take the place of the plan: exactly as it was shown, and never so
/// that what was done for one task counts for another.
public final class AmendRules {

    private AmendRules() {}

    static Decision decide(Cutover cutover, Amend command) {
        if (command.edition().plan().phases().isEmpty()) {
            return Decision.refused(new Refusal.NothingToCheckOff());
        }
        Difference now = Difference.of(cutover, command.plan(), command.edition());
        return forbidden(now)
                .map(Decision::refused)
                .orElseGet(() ->
                        now.equals(command.shown())
                                ? Decision.accepted(now.event())
                                : Decision.refused(new Refusal.NotAsShown()));
    }

    /// A number that people know, on which something was done, now stands before another text,
    /// while its own stands elsewhere: numbers were moved.
    public static Optional<Refusal> forbidden(Difference difference) {
        List<Stake> moved =
                difference.stakes().stream()
                        .filter(stake -> stake.change().nowAt() != null)
                        .toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(new Refusal.NumbersMoved(moved));
    }
}
