package dev.cutover.commands.export;

import dev.cutover.commands.Cutover;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.writeback.WriteBack;
import dev.cutover.plans.writeback.Written;
import java.time.ZoneId;

/// A cutover as a team takes it away. Pure: the same state gives the same bytes.
///
/// @param planText the document as it was when the cutover started
/// @param zone in which times are written
public record Export(String planText, Cutover cutover, ZoneId zone) {

    /// The team's own text, filled in. Where nobody did anything yet it is the same to the byte.
    public Written markdown(PlanReader reader) {
        return new WriteBack(reader)
                .of(planText, cutover.planAsWritten(), new Outcomes(cutover, zone).outcome());
    }

    /// The tasks, one a line, for a spreadsheet.
    public String table() {
        return new TaskTable(cutover, zone).csv();
    }
}
