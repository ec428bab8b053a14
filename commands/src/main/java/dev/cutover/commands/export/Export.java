package dev.cutover.commands.export;

import dev.cutover.commands.Cutover;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.writeback.WriteBack;
import dev.cutover.plans.writeback.Written;
import java.time.ZoneId;
import java.util.List;

/// A cutover as a team takes it away. Pure: the same state gives the same bytes.
///
/// @param planText the document as it was when the cutover started
/// @param zone in which times are written
public record Export(String planText, Cutover cutover, ZoneId zone) {

    /// The team's own text, filled in. Where nobody did anything yet it is the same to the byte.
    public Written markdown(PlanReader reader) {
        return new WriteBack(reader)
                .of(planText, original(cutover.plan()), new Outcomes(cutover, zone).outcome());
    }

    /// The tasks, one a line, for a spreadsheet.
    public String table() {
        return new TaskTable(cutover, zone).csv();
    }

    /// Without the tasks that the team added since: they stand nowhere in the text.
    private static Plan original(Plan plan) {
        List<Phase> phases =
                plan.phases().stream()
                        .map(phase ->
                                phase.tasks().stream()
                                        .filter(task -> task.box().offset() < 0)
                                        .reduce(
                                                phase,
                                                (its, added) -> its.without(added.id()),
                                                (one, _) -> one))
                        .toList();
        return plan.with(phases);
    }
}
