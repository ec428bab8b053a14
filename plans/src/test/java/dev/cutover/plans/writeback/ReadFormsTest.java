package dev.cutover.plans.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.Task;
import dev.cutover.plans.Team;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Entry;
import dev.cutover.plans.writeback.Outcome.Log;
import dev.cutover.plans.writeback.Outcome.Mark;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import dev.cutover.plans.writeback.Outcome.Remark;
import dev.cutover.plans.writeback.Outcome.Signature;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A whole night written into documents as they are read, forms and all.
class ReadFormsTest {

    private static final PlanReader READER = new MarkdownReader();
    private static final LocalDateTime TWO = LocalDate.of(2026, 3, 1).atTime(2, 0);

    private static final String NIGHT =
            """
            # Move the shop

            **Status:** Planned
            **Current Phase:** none

            ## Phase Status

            | Phase | Status | Started | Completed | By |
            |-------|--------|---------|-----------|----|
            | Prepare | Pending | | | |
            | Phase 2 | Pending | | | |

            ## Phase 1: Prepare

            - [ ] **1.1** Back up

            ## Phase 2: Switch

            - [ ] **2.1** Switch

            ## Risk Log

            | Date | Risk | Impact | Owner | Mitigation | Status |
            |------|------|--------|-------|------------|--------|
            | 2026-02-01 | an old one | low | Dan | wait | closed |
            | | | | | | |

            ## Lessons Learned

            -

            ## Sign-Off

            | Role | Name | Signature | Date |
            |------|------|-----------|------|
            | DBA | ________ | ________ | ________ |
            | Lead | | | |
            """;

    @Test
    void aClosedNightIsWrittenIntoEveryForm() {
        assertThat(written(NIGHT, Progress.Stage.COMPLETE, true))
                .isEqualTo(
                        """
                        # Move the shop

                        **Status:** Complete (2026-03-01)
                        **Current Phase:** None, all complete

                        ## Phase Status

                        | Phase | Status | Started | Completed | By |
                        |-------|--------|---------|-----------|----|
                        | Prepare | Complete | 2026-03-01 02:00 | 2026-03-01 02:30 | Ana, Ben |
                        | Phase 2 | Complete | 2026-03-01 02:00 | 2026-03-01 02:30 | Ana, Ben |

                        ## Phase 1: Prepare

                        - [x] **1.1** Back up - **DONE 2026-03-01 by Ana**

                        ## Phase 2: Switch

                        - [x] **2.1** Switch - **DONE 2026-03-01 by Ana**
                        - [ ] **2.2** Warm the cache

                        ## Risk Log

                        | Date | Risk | Impact | Owner | Mitigation | Status |
                        |------|------|--------|-------|------------|--------|
                        | 2026-02-01 | an old one | low | Dan | wait | closed |
                        | 2026-03-01 02:00 | DNS may lag |        | Ana   |            | Open   |

                        ## Lessons Learned

                        - test the restore (Ana, 2026-03-01 02:00)

                        ## Sign-Off

                        | Role | Name | Signature | Date |
                        |------|------|-----------|------|
                        | DBA | Ana      | signed in chat | 2026-03-01 02:00 |
                        | Lead | Ana | signed in chat | 2026-03-01 02:00 |
                        """);
    }

    @ParameterizedTest
    @EnumSource(Progress.Stage.class)
    void theHeadSaysHowFarTheWholeIs(Progress.Stage stage) {
        String status =
                switch (stage) {
                    case RUNNING -> "**Status:** In progress, 2/2 tasks (100%)\n";
                    case HELD -> "**Status:** On hold, 2/2 tasks (100%)\n";
                    case COMPLETE -> "**Status:** Complete (2026-03-01)\n";
                    case CLOSED ->
                            "**Status:** Closed with open work (2026-03-01), 2/2 tasks (100%)\n";
                };
        String written = written(NIGHT, stage, false);
        assertThat(written).contains(status).contains("| Phase 2 | In progress |");
        boolean over = stage == Progress.Stage.COMPLETE;
        assertThat(written)
                .contains(
                        "**Current Phase:** "
                                + (over ? "None, all complete" : "Phase 1: Prepare")
                                + "\n");
    }

    @Test
    void rowsOfATableAreTasksAndGetOneMore() {
        String text =
                """
                # Runbook

                | # | Task | Owner | Status |
                |---|------|-------|--------|
                | 1 | Stop the shop | Ana | Done |
                | 2 | Copy the data | Ben | Pending |
                | 3 | Start the shop | Ben | |
                """;
        Plan plan = READER.read(text);
        List<Task> tasks = plan.tasks().toList();
        assertThat(tasks).hasSize(3).allMatch(task -> task.box().spelling() == Box.Spelling.CELL);
        Map<Box, Boolean> boxes =
                Map.of(
                        tasks.get(0).box(), false,
                        tasks.get(1).box(), true,
                        tasks.get(2).box(), false);
        Map<Box, Mark> marks =
                Map.of(
                        tasks.get(0).box(), new Mark(Mark.Kind.OPEN, null, null),
                        tasks.get(1).box(), new Mark(Mark.Kind.DONE, TWO.toLocalDate(), "Ana"),
                        tasks.get(2).box(), new Mark(Mark.Kind.SKIPPED, TWO.toLocalDate(), "Ana"));
        String phase = plan.phases().getFirst().id();
        Added added = new Added(phase, phase + ".4", "Warm | it", false, null);
        Outcome outcome =
                new Outcome(
                        boxes,
                        marks,
                        List.of(),
                        List.of(),
                        List.of(added),
                        Progress.NONE,
                        Log.EMPTY,
                        List.of());
        String export = Writing.of(text, plan, outcome, Set.of());
        assertThat(export)
                .contains("| 1 | Stop the shop | Ana | Open |")
                .contains("| 2 | Copy the data | Ben | Done    |")
                .contains("| 3 | Start the shop | Ben | Skipped |")
                .contains("Warm \\| it");
        assertThat(READER.read(export).tasks().map(Task::done))
                .containsExactly(false, true, false, false);
    }

    @Test
    void signsAreTakenBackInTheirOwnWay() {
        for (Map.Entry<String, String> sign : Map.of("☑", "☐", "✅", "⬜", "✔", "☐").entrySet()) {
            String text = "- " + sign.getKey() + " one\n";
            Box box = new Box(true, 1, 2, Box.Spelling.SIGN, sign.getKey().length());
            Outcome outcome =
                    new Outcome(
                            Map.of(box, false),
                            Map.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Progress.NONE,
                            Log.EMPTY,
                            List.of());
            assertThat(Writing.of(text, READER.read(text), outcome, Set.of()))
                    .isEqualTo("- " + sign.getValue() + " one\n");
        }
    }

    private static String written(String text, Progress.Stage stage, boolean complete) {
        Plan plan = READER.read(text);
        Map<Box, Boolean> boxes = new HashMap<>();
        Map<Box, Mark> marks = new HashMap<>();
        plan.tasks()
                .forEach(task -> {
                    boxes.put(task.box(), true);
                    marks.put(task.box(), new Mark(Mark.Kind.DONE, TWO.toLocalDate(), "Ana"));
                });
        List<PhaseProgress> phases =
                plan.phases().stream()
                        .map(phase ->
                                new PhaseProgress(
                                        phase.id(),
                                        true,
                                        complete,
                                        1,
                                        1,
                                        TWO,
                                        complete ? TWO.plusMinutes(30) : null,
                                        List.of("Ana", "Ben")))
                        .toList();
        boolean over = stage == Progress.Stage.COMPLETE || stage == Progress.Stage.CLOSED;
        Entry risk = new Entry(1, TWO, "Ana", "DNS may lag", null, null, null);
        Remark lesson = new Remark(TWO, "Ana", "test the restore", null);
        Outcome outcome =
                new Outcome(
                        boxes,
                        marks,
                        List.of(),
                        List.of(),
                        List.of(new Added("2", "2.2", "Warm the cache", false, null)),
                        new Progress(stage, phases, TWO, over ? TWO.plusMinutes(60) : null, null),
                        new Log(List.of(), List.of(risk), List.of(), List.of(lesson), List.of()),
                        plan.arrangements().team().signOffs().stream()
                                .map(Team.SignOff::role)
                                .map(role -> new Signature(role, "Ana", TWO))
                                .toList());
        Written written = new WriteBack(READER).of(text, plan, outcome);
        assertThat(written.leftOut()).isEmpty();
        assertThat(
                        new WriteBack(READER)
                                .of(written.text(), READER.read(written.text()), Outcome.NONE)
                                .text())
                .isEqualTo(written.text());
        return written.text();
    }
}
