package dev.cutover.commands.export;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Opening;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.writeback.WriteBack;
import dev.cutover.plans.writeback.Written;
import java.time.Instant;
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
                .of(planText, cutover.planAsWritten(), new Outcomes(cutover, zone).outcome());
    }

    /// What is planned and what is to be looked at, for a calendar. Before the start it is empty.
    ///
    /// @param stamp when the cutover changed last
    public String calendar(Instant stamp) {
        Opening opening = cutover.course().opening();
        Ics ics = new Ics(cutover.plan().title(), stamp, cutover.seq());
        return ics.text(
                opening == null
                        ? List.of()
                        : cutover.zero()
                                .map(zero -> new Appointments(cutover, opening.run(), zero))
                                .map(appointments -> appointments.from(stamp))
                                .orElse(List.of()));
    }

    /// The tasks, one a line, for a spreadsheet.
    public String table() {
        return new TaskTable(cutover, zone).csv();
    }
}
