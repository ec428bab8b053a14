package dev.cutover.plans.markdown;

import static dev.cutover.plans.markdown.MarkdownReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Details;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said above and below a task is read with it.
class TaskDetailsTest {

    @Test
    void subHeadingsAndBoldParagraphsMakeGroups() {
        Phase phase =
                read("""
                ## Phase 3: Switch
                - [ ] First
                ### Database (10-15 minutes)
                - [ ] Second
                ### Cache (if configured)
                **Duration:** 5 min
                - [ ] Third
                **Alternative: Rolling restart**
                - [ ] Fourth
                ### Extras (optional)
                - [ ] Fifth
                """)
                        .phases()
                        .getFirst();
        assertThat(phase.groups())
                .containsExactly(
                        new Group("Database", 3, new Estimate(10, 15), List.of("3.2")),
                        new Group(
                                "Cache (if configured)", 5, Estimate.ofMinutes(5), List.of("3.3")),
                        new Group("Alternative: Rolling restart", 8, null, List.of("3.4")),
                        new Group("Extras (optional)", 10, null, List.of("3.5")));
        assertThat(phase.tasks().get(2).details().condition()).isEqualTo("if configured");
        assertThat(phase.tasks())
                .extracting(Task::optional)
                .containsExactly(false, false, false, false, true);
    }

    @Test
    void aNoteThatSaysNiceToHaveMakesItsTaskOptional() {
        Plan plan =
                read(
                        """
                        ## Phase 1: Go
                        - [ ] **1.1** Warm up
                          - **Note:** Nice-to-have, not critical
                        - [ ] **1.2** Go
                          - **Note:** It would be nice to have tea
                        """);
        assertThat(plan.tasks()).extracting(Task::optional).containsExactly(true, false);
    }

    @Test
    void whatIsSaidBelowATaskIsKept() {
        Details details =
                read("""
                ## Phase 1: Go
                - [ ] **1.1** Load
                  **Acceptance:** all rows
                  - a hint with `code`
                  - **Acceptance:** no errors
                  - **Estimate:** 2 hours
                  - **Severity:** high
                  - **Notes:**
                  - **Needs:** 0.1, 0.2 and 0.3

                  Another paragraph.
                  ```probe
                  GET https://example.com
                  ```
                  ```sql
                  select 1;
                  ```
                """)
                        .tasks()
                        .findFirst()
                        .orElseThrow()
                        .details();
        assertThat(details)
                .isEqualTo(
                        new Details(
                                "all rows; no errors",
                                null,
                                null,
                                null,
                                List.of("0.1", "0.2", "0.3"),
                                List.of(
                                        "a hint with `code`",
                                        "Severity: high",
                                        "Another paragraph."),
                                List.of("select 1;"),
                                List.of(),
                                ProbeReader.block("GET https://example.com", 13).probes()));
    }

    @Test
    void codeBelowABoxThatAnnouncesItIsTheBoxs() {
        Plan plan =
                read(
                        """
                        ## Phase 1: Go
                        - [ ] Run this:
                        ```
                        make
                        ```
                        - [ ] Then that
                        ```
                        unrelated
                        ```
                        """);
        assertThat(plan.tasks())
                .extracting(task -> task.details().commands())
                .containsExactly(List.of("make"), List.of());
    }
}
