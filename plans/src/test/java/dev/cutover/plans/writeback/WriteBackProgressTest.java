package dev.cutover.plans.writeback;

import static dev.cutover.plans.writeback.Writes.TWO;
import static dev.cutover.plans.writeback.Writes.progressed;
import static dev.cutover.plans.writeback.Writes.signed;
import static dev.cutover.plans.writeback.Writes.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Team;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import dev.cutover.plans.writeback.Outcome.Signature;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The status, the certificate and the signatures stand where the document has a place for them.
class WriteBackProgressTest {

    @Test
    void theStatusIsComputedWhereItStands() {
        String text =
                """
                # Move

                **Status:** Ready
                **Owner:** Ben

                ## Quick Status

                **Overall Progress:** 0/4 tasks (0%)

                | Phase | Tasks | Completed | Progress |
                |-------|-------|-----------|----------|
                | Phase 1: Prepare | 1 | 1 | ✅ 100% |
                | Phase 2: Switch | 3 | 0 | 0% |
                | **TOTAL** | **4** | **0** | **0%** |

                ## Phase 1: Prepare
                **Status:** Complete
                - [x] **1.1** one

                ## Phase 2: Switch
                **Status:** Not started
                - [ ] **2.1** two
                - [ ] **2.2** three
                - [ ] **2.3** four

                ## Time

                | Phase | Estimated | Actual | Variance |
                |-------|-----------|--------|----------|
                | Phase 2 | 30min | | |
                | Total | 1h | | |
                """;
        Forms forms = new Forms(text);
        Plan plan =
                forms.plan(
                        forms.table(Kind.QUICK_STATUS, "| Phase | Tasks"),
                        forms.table(Kind.TIME_TRACKING, "| Phase | Est"));
        Progress progress =
                new Progress(
                        Progress.Stage.COMPLETE,
                        List.of(
                                new PhaseProgress("1", false, true, 1, 1, TWO, null, List.of()),
                                new PhaseProgress(
                                        "2",
                                        true,
                                        true,
                                        3,
                                        3,
                                        TWO,
                                        TWO.plusMinutes(45),
                                        List.of())),
                        TWO.minusMinutes(1),
                        TWO.plusMinutes(46),
                        null);
        assertThat(write(text, plan, progressed(progress)))
                .isEqualTo(
                        text.replace("**Status:** Ready", "**Status:** Complete (2026-03-01)")
                                .replace("0/4 tasks (0%)", "4/4 tasks (100%)")
                                .replace(
                                        "| Phase 2: Switch | 3 | 0 | 0% |",
                                        "| Phase 2: Switch | 3 | 3 | ✅ 100% |")
                                .replace(
                                        "| **4** | **0** | **0%** |",
                                        "| **4** | **4** | **100%** |")
                                .replace(
                                        "**Status:** Not started",
                                        "**Status:** Complete (2026-03-01)")
                                .replace("| 30min | | |", "| 30min | 45 min | +15 min |")
                                .replace("| 1h | | |", "| 1h | 47 min | -13 min |"));
    }

    @Test
    void theDrawingOfTheCertificateKeepsItsWidth() {
        String text =
                """
                ```
                ┌──────────────────────────┐
                │  Date: [YYYY-MM-DD]      │
                │  Duration: [X] hours     │
                └──────────────────────────┘
                ```
                Total Downtime: ____ minutes (goal: < 15 minutes)
                """;
        Forms forms = new Forms(text);
        Plan plan =
                forms.plan(
                        forms.lines(Kind.CERTIFICATE, "[YYYY-MM-DD]", "Date: "),
                        forms.lines(Kind.CERTIFICATE, "[X]", "Duration: "),
                        forms.lines(Kind.CERTIFICATE, "____", "Total Downtime: "));
        Progress progress =
                new Progress(
                        Progress.Stage.COMPLETE,
                        List.of(),
                        TWO,
                        TWO.plusMinutes(150),
                        Duration.ofMinutes(12));
        assertThat(write(text, plan, progressed(progress)))
                .isEqualTo(
                        """
                        ```
                        ┌──────────────────────────┐
                        │  Date: 2026-03-01        │
                        │  Duration: 2.5 hours     │
                        └──────────────────────────┘
                        ```
                        Total Downtime: 12 minutes (goal: < 15 minutes)
                        """);
    }

    @Test
    void whoSignsStandsInTheRowOfTheRoleAndNobodyIsOverwritten() {
        String text =
                """
                | Role | Name | Signature | Date |
                |------|------|-----------|------|
                | DBA  | ____ | ____      | ____ |
                | Lead | Cleo | ____      | ____ |

                **Approved by:** ____
                """;
        Forms forms = new Forms(text);
        Team team =
                new Team(
                        List.of(),
                        List.of(),
                        List.of(
                                new Team.SignOff(
                                        "DBA",
                                        3,
                                        forms.slot("| DBA  |", " ____ "),
                                        forms.slot("| DBA  | ____ |", " ____      "),
                                        forms.slot("| DBA  | ____ | ____      |", " ____ ")),
                                new Team.SignOff(
                                        "Lead", 4, forms.slot("| Lead |", " Cleo "), null, null),
                                new Team.SignOff(
                                        "Approved by",
                                        6,
                                        forms.slot("by:** ", "____"),
                                        null,
                                        null)));
        Plan plan = forms.plan(List.of(), team);
        Outcome outcome =
                signed(
                        new Signature("DBA", "Ana|b", TWO),
                        new Signature("Lead", "Ben", TWO),
                        new Signature("Approved by", "Ben", TWO));
        assertThat(write(text, plan, outcome))
                .isEqualTo(
                        """
                        | Role | Name | Signature | Date |
                        |------|------|-----------|------|
                        | DBA  | Ana\\|b | signed in chat | 2026-03-01 02:00 |
                        | Lead | Cleo | ____      | ____ |

                        **Approved by:** Ben, signed in chat, 2026-03-01 02:00
                        """);
    }
}
