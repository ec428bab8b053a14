package dev.cutover.plans.writeback;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Form;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Team;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.markdown.blocks.Blocks;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Grids;
import java.util.ArrayList;
import java.util.List;

/// Plans whose forms are told by the test, so that writing does not depend on who finds them.
record Forms(String text) {

    Plan plan(List<Blank> blanks, Team team, Form... forms) {
        Plan plan = new MarkdownReader().read(text);
        Arrangements its = plan.arrangements();
        return new Plan(
                plan.head(),
                plan.phases(),
                plan.finalCriteria(),
                plan.strictOrder(),
                plan.others(),
                plan.sections(),
                new Arrangements(
                        its.rollback(),
                        team,
                        its.timetable(),
                        its.choices(),
                        its.announcements(),
                        blanks,
                        List.of(forms)),
                plan.findings());
    }

    Plan plan(Form... forms) {
        return plan(List.of(), Team.NONE, forms);
    }

    /// The table that begins with some words.
    Form table(Form.Kind kind, String heads) {
        Grid grid =
                Blocks.of(text).stream()
                        .filter(Piece.Table.class::isInstance)
                        .map(Piece.Table.class::cast)
                        .filter(table -> table.lines().getFirst().text().startsWith(heads))
                        .map(Grids::of)
                        .findFirst()
                        .orElseThrow();
        return new Form(kind, kind.name(), grid.line() - 2, grid, List.of(), grid.end());
    }

    /// @param before what stands before each slot, label first: `Issue: `
    /// @param slot what stands in it
    Form lines(Form.Kind kind, String slot, String... before) {
        int from = 0;
        ArrayList<Form.Line> lines = new ArrayList<>();
        for (String label : before) {
            from = text.indexOf(label + slot, from) + label.length();
            String name = label.indexOf('\n') < 0 ? label.replaceAll("[^\\p{L}/ ]", "") : "";
            lines.add(new Form.Line(name.strip(), slot(from, slot)));
        }
        int end = lines.getLast().slot().end();
        return new Form(kind, kind.name(), lines.getFirst().slot().line(), null, lines, end);
    }

    Slot slot(String before, String slot) {
        return slot(text.indexOf(before + slot) + before.length(), slot);
    }

    private Slot slot(int offset, String slot) {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return new Slot(line, offset, slot.length());
    }
}
