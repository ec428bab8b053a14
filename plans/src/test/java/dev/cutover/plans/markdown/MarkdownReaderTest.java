package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Box;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Details;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Gate;
import dev.cutover.plans.Head;
import dev.cutover.plans.OtherBox;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Section;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.Task.Size;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void aWholePlanIsRead() {
        String text =
                """
                # Move the wiki

                **Status:** draft
                **Version**: 2

                ## Phase 1: Prepare

                **Duration:** 30 minutes (vs 2-3h estimated)
                **Blocking:** None

                ### Tasks

                - [x] **1.1** Back up the `wiki` (10 min, S) - **DONE 2026-02-01**
                  - [x] Dump it: `pg_dump wiki`
                  - [ ] Copy it
                    ```bash
                    scp wiki.sql vault:
                    ```
                  - **Acceptance:** The dump can be *restored*
                  - **Owner:** @ana
                  - **Note:** Takes longer on Mondays

                **Phase 1 Completion Criteria:**
                - [ ] Backup in the vault
                - [ ] Team told (optional)

                ---

                ## Phase 2: Switch

                **Blocking:** Phase 1 complete, Team approval + 2 hours stable

                ⚠️ IMPORTANT: in a quiet hour

                - [ ] **2.1** Switch the DNS (if needed)
                  - **Needs:** 1.1

                ## Success Criteria

                - [ ] Pages load

                ## Rollback

                - [ ] Switch back
                """;
        Task backup =
                new Task(
                        "1.1",
                        "Back up the `wiki`",
                        box(text, "[x] **1.1**"),
                        "2026-02-01",
                        Estimate.ofMinutes(10),
                        Size.S,
                        false,
                        List.of(
                                new Step(
                                        "Dump it: `pg_dump wiki`",
                                        box(text, "[x] Dump"),
                                        List.of("pg_dump wiki")),
                                new Step(
                                        "Copy it",
                                        box(text, "[ ] Copy"),
                                        List.of("scp wiki.sql vault:"))),
                        new Details(
                                "The dump can be restored",
                                null,
                                "@ana",
                                null,
                                List.of(),
                                List.of("Takes longer on Mondays"),
                                List.of("wiki"),
                                List.of()),
                        "1.1");
        Task dns =
                new Task(
                        "2.1",
                        "Switch the DNS (if needed)",
                        box(text, "[ ] **2.1**"),
                        null,
                        null,
                        null,
                        false,
                        List.of(),
                        new Details(
                                null,
                                "if needed",
                                null,
                                null,
                                List.of("1.1"),
                                List.of(),
                                List.of(),
                                List.of()),
                        "2.1");
        Phase prepare =
                new Phase(
                        "1",
                        "Phase 1: Prepare",
                        6,
                        Estimate.ofMinutes(30),
                        null,
                        new Gate(true, List.of()),
                        List.of(),
                        List.of(backup),
                        List.of(
                                new Criterion(
                                        "Backup in the vault", box(text, "[ ] Backup"), false),
                                new Criterion("Team told (optional)", box(text, "[ ] Team"), true)),
                        List.of());
        Phase change =
                new Phase(
                        "2",
                        "Phase 2: Switch",
                        29,
                        null,
                        null,
                        new Gate(
                                true,
                                List.of(
                                        new Requirement.PhaseComplete("1", "Phase 1 complete"),
                                        new Requirement.Approval("Team approval"),
                                        new Requirement.Stable(
                                                Duration.ofHours(2), "2 hours stable"))),
                        List.of(),
                        List.of(dns),
                        List.of(),
                        List.of("⚠️ IMPORTANT: in a quiet hour"));
        assertThat(read(text))
                .isEqualTo(
                        new Plan(
                                new Head(
                                        "Move the wiki",
                                        1,
                                        List.of(
                                                new Head.Field("Status", "draft", 3),
                                                new Head.Field("Version", "2", 4))),
                                List.of(prepare, change),
                                List.of(new Criterion("Pages load", box(text, "[ ] Pages"), false)),
                                false,
                                List.of(
                                        new OtherBox(
                                                "Switch back",
                                                box(text, "[ ] Switch back"),
                                                "Rollback")),
                                List.of(
                                        new Section("Move the wiki", 1, 1, 44),
                                        new Section("Phase 1: Prepare", 2, 6, 28),
                                        new Section("Tasks", 3, 11, 28),
                                        new Section("Phase 2: Switch", 2, 29, 37),
                                        new Section("Success Criteria", 2, 38, 41),
                                        new Section("Rollback", 2, 42, 44)),
                                switchBack(),
                                List.of(
                                        new Finding(
                                                44,
                                                Finding.Level.INFO,
                                                "no-work",
                                                "The box below “Rollback” is kept, but is no task.",
                                                "Put what is work below a heading “## Phase …”."))));
    }

    @Test
    void boxesBesideTheWorkAreKeptAndCounted() {
        Plan plan =
                read(
                        """
                        # P
                        ## Phase 1: Go
                        - [ ] **1.1** Work
                          - [ ] Step
                            - [ ] Deeper step
                        **Rollback Triggers:**
                        - [ ] Errors above 5 %
                        ### Rollback
                        - [ ] Undo
                        ## Emergency contacts
                        - [ ] Ana called
                        ## Sign-off
                        - [x] DBA
                        ## Quick status
                        - [x] Ready
                        """);
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 2, 0, 0, 5));
        assertThat(plan.others())
                .extracting(OtherBox::section)
                .containsExactly(
                        "Rollback Triggers",
                        "Rollback",
                        "Emergency contacts",
                        "Sign-off",
                        "Quick status");
    }

    @Test
    void aSentenceAsksForStrictOrder() {
        assertThat(
                        read("""
                        # P
                        All tasks must be completed in order - do not proceed early.
                        ## Phase 1: Go
                        - [ ] a
                        """)
                                .strictOrder())
                .isTrue();
    }

    @Test
    void strictOrderWithinAPhaseIsNotThatOfTheDocument() {
        assertThat(
                        read("""
                        # P
                        ## Phase 1: Go
                        Steps must be completed in order.
                        - [ ] a
                        """)
                                .strictOrder())
                .isFalse();
    }

    @Test
    void fieldsAtTheVeryEndBelongToTheHeadToo() {
        Plan plan =
                read(
                        """
                        # P
                        **Status:** draft
                        ## Phase 1: Go
                        - [ ] a
                        ## Notes
                        text

                        ---
                        **Status:** other
                        **Next Review:** in May
                        **Approved by:** ______
                        """);
        assertThat(plan.head().fields())
                .containsExactly(
                        new Head.Field("Status", "draft", 2),
                        new Head.Field("Next Review", "in May", 10));
    }

    @Test
    void aDocumentWithoutBoxesIsAReference() {
        Plan plan = read("# Services\n\nAll about them.\n\n- no box\n");
        assertThat(plan.kind()).isEqualTo(Plan.Kind.REFERENCE);
        assertThat(plan.title()).isEqualTo("Services");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0));
    }

    static Box box(String text, String from) {
        int start = text.indexOf(from);
        int line = 1 + (int) text.substring(0, start).chars().filter(each -> each == '\n').count();
        return new Box(text.charAt(start + 1) == 'x', line, start + 1);
    }

    static Plan read(String text) {
        return new MarkdownReader().read(text);
    }

    private static Arrangements switchBack() {
        Rollback.Procedure procedure =
                new Rollback.Procedure(
                        "Rollback",
                        42,
                        null,
                        null,
                        null,
                        null,
                        List.of("Switch back"),
                        List.of(),
                        null,
                        null);
        Arrangements none = Arrangements.NONE;
        return new Arrangements(
                new Rollback(List.of(), List.of(), List.of(procedure), null, List.of()),
                none.team(),
                none.timetable(),
                none.choices(),
                none.announcements(),
                none.blanks(),
                none.forms());
    }
}
