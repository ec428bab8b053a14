package dev.cutover.commands.kit;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Details;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Task;
import dev.cutover.plans.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan with blanks, ways, people and forms that the test says itself, so that it does not depend
/// on who finds them.
public final class Arranged {

    public static final String TEXT =
            """
            # Move

            ## Phase 1: Copy

            - [ ] **1.1** Tenant ID: ____
            - [ ] **1.2** Tenant ID Suffix: ____
              - Token: ____

            Choose one method

            ## Phase 2: Compare
            - [ ] **2.1** Decide on the window

            ## Phase 3: Switch
            - [ ] **3.1** Switch
            """;

    private Arranged() {}

    public static Plan plan() {
        return arranged(Story.plan(TEXT));
    }

    /// Any plan with the same around it.
    public static Plan arranged(Plan plan) {
        return new Plan(
                plan.head(),
                plan.phases().stream().map(Arranged::expecting).toList(),
                plan.finalCriteria(),
                plan.strictOrder(),
                plan.others(),
                plan.sections(),
                arrangements(),
                List.of());
    }

    private static Phase expecting(Phase phase) {
        return new Phase(
                phase.id(),
                phase.title(),
                phase.line(),
                phase.estimate(),
                phase.offsetMinutes(),
                phase.gate(),
                phase.groups(),
                phase.tasks().stream().map(Arranged::expecting).toList(),
                phase.criteria(),
                phase.warnings());
    }

    private static Task expecting(Task task) {
        Details expecting =
                new Details(
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("9 columns"));
        return new Task(
                task.id(),
                task.title(),
                task.box(),
                task.doneNote(),
                task.estimate(),
                task.size(),
                task.optional(),
                task.steps(),
                task.id().equals("1.1") ? expecting : task.details());
    }

    private static Arrangements arrangements() {
        Arrangements none = Arrangements.NONE;
        return new Arrangements(
                none.rollback(),
                new Team(
                        List.of(
                                new Team.Contact("DBA", "Cleo", "+49 1", "24/7", 1),
                                new Team.Contact("Lead", "Dan", null, null, 1)),
                        List.of(new Team.Channel("#ops", "alarms", 1)),
                        List.of(
                                new Team.SignOff("Database admin", 1, null, null, null),
                                new Team.SignOff("Tech lead", 1, null, null, null))),
                none.timetable(),
                new Choices(
                        List.of(
                                new Choices.Decision(
                                        "Decide on the window",
                                        12,
                                        "2",
                                        "2.1",
                                        List.of(
                                                new Choices.Option("Sunday", 12, false),
                                                new Choices.Option("Monday", 12, false)))),
                        List.of(
                                new Choices.Alternative(
                                        "Choose one method",
                                        9,
                                        "1",
                                        List.of(
                                                way("A", "Dump", "1.1", "3"),
                                                way("B", "Replicate", "1.2", null))))),
                none.announcements(),
                List.of(
                        blank("Tenant ID", 5, "1.1", false),
                        blank("Tenant ID Suffix", 6, "1.2", false),
                        blank("Token", 7, "1.2", true)),
                none.forms());
    }

    private static Choices.Way way(String id, String title, String task, @Nullable String skipTo) {
        return new Choices.Way(id, title, 9, false, List.of(task), skipTo);
    }

    private static Blank blank(String name, int line, String task, boolean secret) {
        int from = TEXT.indexOf(name + ": ____") + name.length() + 2;
        return new Blank(
                name,
                Blank.Kind.LINE,
                line,
                "Phase 1: Copy",
                task,
                secret,
                new Slot(line, from, 4),
                List.of());
    }
}
