package dev.cutover.commands.forms;

import dev.cutover.commands.GateCommand;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import java.util.List;

/// Forms for what is said at the gate of a phase.
final class GateDrafts {

    private GateDrafts() {}

    static Draft noGo(Phase phase) {
        return new Draft(
                Phrases.shortened("No-go for " + phase.id(), Form.LONGEST_TITLE),
                Text.ofPlan(Phrases.phase(phase)),
                "No-go",
                List.of(
                        Draft.lines(
                                Draft.WHY,
                                "Why must it not open yet?",
                                "Everybody in the channel is told. It opens when somebody says go.")),
                values -> new GateCommand.NoGo(phase.id(), values.text(Draft.WHY)));
    }
}
