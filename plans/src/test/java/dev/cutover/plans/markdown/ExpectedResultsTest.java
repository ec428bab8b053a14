package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import org.junit.jupiter.api.Test;

class ExpectedResultsTest {

    @Test
    void aBoxThatIsOnlyAnExpectationIsAStepOfTheTaskAbove() {
        Plan plan =
                read(
                        """
                        ## Phase 1: a
                        - [ ] Count them:
                        ```sh
                        count
                        ```
                        - [ ] Expected: 3 rows
                        - [x] All columns nullable: YES
                        - [ ] Next
                        """);
        assertThat(plan.tasks()).extracting(Task::title).containsExactly("Count them:", "Next");
        assertThat(task(plan).steps())
                .extracting(Step::text)
                .containsExactly("Expected: 3 rows", "All columns nullable: YES");
        assertThat(task(plan).steps().getFirst().expected()).containsExactly("3 rows");
        assertThat(task(plan).details().expected())
                .containsExactly("3 rows", "All columns nullable: YES");
        assertThat(plan.counts().boxes()).isEqualTo(4);
        assertThat(plan.findings()).extracting(Finding::rule).contains("expected-result");
    }

    @Test
    void theFirstBoxIsATaskWhateverItSays() {
        assertThat(task(read("## Phase 1: a\n- [ ] Expected: 3 rows\n")).details().expected())
                .containsExactly("3 rows");
    }

    @Test
    void anExpectationBelongsToTheStepBeforeIt() {
        Task task =
                task(
                        read(
                                """
                                ## Phase 1: a
                                - [ ] Check (2+ nodes)
                                  - [ ] Run it
                                  - [ ] Expected: 9 columns
                                  - [ ] Look
                                    - Expected: green
                                    ```sql
                                    SELECT 1; -- expected: 1
                                    ```
                                  - [ ] Verify indexes (25+ indexes)
                                  - **Expected:** all well
                                  - a note
                                """));
        assertThat(task.steps())
                .extracting(step -> String.join("|", step.expected()))
                .containsExactly("9 columns", "9 columns", "green|1", "25+ indexes");
        assertThat(task.details().expected()).containsExactly("2+ nodes", "all well");
        assertThat(task.details().notes()).containsExactly("a note");
    }

    @Test
    void whatIsShownMayFollowBelow() {
        Task task =
                task(
                        read(
                                """
                                ## Phase 1: a
                                - [ ] Open the page
                                - [ ] Response body shows:
                                  - "status": "up"
                                  - "db": "up"
                                - [ ] Response status: 200 OK
                                """));
        assertThat(task.details().expected())
                .containsExactly("\"status\": \"up\"", "\"db\": \"up\"", "Response status: 200 OK");
        assertThat(task.details().notes()).isEmpty();
    }

    @Test
    void boxesBelowAnOpenExpectationAreStepsAndSeen() {
        Task task =
                task(
                        read(
                                "## Phase 1: a\n- [ ] Open\n  - [ ] Expected:\n    - [ ] up\n  - [ ] Close\n"));
        assertThat(task.steps()).extracting(Step::text).containsExactly("Expected:", "up", "Close");
        assertThat(task.details().expected()).containsExactly("up");
    }

    @Test
    void codeBehindExpectedOutputIsNoCommand() {
        Task task =
                task(
                        read(
                                "## Phase 1: a\n- [ ] Count\n  ```sh\n  wc\n  ```\n  - Expected output:\n    ```\n    3 rows\n    ```\n"));
        assertThat(task.details().commands()).containsExactly("wc");
        assertThat(task.details().expected()).containsExactly("3 rows");
    }

    private static Task task(Plan plan) {
        return plan.tasks().findFirst().orElseThrow();
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
