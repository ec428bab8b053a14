package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.commands.Opening;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Style;
import org.junit.jupiter.api.Test;

/// What the board says seldom.
class BoardDetailsTest {

    private static final String WIDE =
            """
            # Wide
            ## Phase 1: First
            - [ ] **1.1** One
            - [ ] **1.2** Two
            - [ ] **1.3** Three
            - [ ] **1.4** Four
            - [ ] **1.5** Five
            - [ ] **1.6** Six
            ## Final Verification
            - [ ] It is well
            """;

    private static Message board(Story story) {
        return new BoardView(story.cutover()).message();
    }

    private static String next(Story story) {
        return Seen.plain(board(story))
                .lines()
                .filter(line -> line.startsWith("Next: "))
                .findFirst()
                .orElse("");
    }

    @Test
    void aRehearsalIsMarkedAsOne() {
        Story story =
                Story.of(Plans.PLAIN)
                        .when(
                                Story.ANA,
                                new Start(
                                        new Opening(
                                                "plain-1",
                                                "plain",
                                                "",
                                                Story.GENERAL,
                                                true,
                                                null)));

        assertSeen(board(story))
                .startsWith("Rehearsal: Plain\nRunning since Sat 21 Nov 02:00 · plain-1\n");
    }

    @Test
    void beforeTheStartItSaysSo() {
        assertSeen(board(Story.of(Plans.PLAIN))).startsWith("Plain\nNot started\n");
    }

    @Test
    void aCloseSaysWhy() {
        assertSeen(board(Story.started(Plans.PLAIN).given("02:30 Ana: close the vendor is late")))
                .contains("Closed at 02:30 by Ana: the vendor is late\n");
    }

    @Test
    void manyTasksAreNamedInPart() {
        assertThat(next(Story.started(WIDE)))
                .isEqualTo("Next: claim 1.1 One, 1.2 Two, 1.3 Three, 1.4 Four and 2 more.");
    }

    @Test
    void whatIsInHandComesFirstWhenNothingElseCanBeDone() {
        Story story = Story.started(Plans.PLAIN).given("Ana: claim 1.1", "Ben: claim 1.2");

        assertThat(next(story)).isEqualTo("Next: finish 1.1 One, 1.2 Two.");
        assertSeen(board(story))
                .contains("▶ Phase 1: First · 0/2 · open since 02:00 · 1.1 Ana, 1.2 Ben");
    }

    @Test
    void oneThatIsStuckIsNamed() {
        assertThat(
                        next(
                                Story.started(Plans.PLAIN)
                                        .given("Ana: claim 1.1", "Ben: block 1.2 no key")))
                .isEqualTo("Next: see to 1.2 Two, which failed or is blocked.");
    }

    @Test
    void theEndIsNamedToo() {
        Story story = Story.started(WIDE);
        for (int task = 1; task <= 6; task++) {
            story.given("Ana: done 1." + task);
        }

        assertThat(next(story))
                .isEqualTo(
                        "Next: check off 1 final criterion with /cutover check final N, then /cutover close.");
        story.given("Ana: check final");
        assertThat(next(story)).isEqualTo("Next: everything is complete: /cutover close.");
    }

    @Test
    void skippedWorkIsSettledAndSaidSo() {
        assertSeen(board(Story.started(Plans.PLAIN).given("Ana: skip 1.1 why", "Ana: na 1.2 why")))
                .contains("2/4 tasks (50 %), 2 of them skipped or not applicable\n");
    }

    @Test
    void buttonsSayTheWholeOfWhatTheyDo() {
        Story story = Story.started(Plans.PLAIN).given("Ana: claim 1.1");

        assertThat(new TaskRow(story.cutover()).of(story.task("1.1")).button())
                .isEqualTo(
                        new Button(
                                "Done 1.1", "v1|demo-1|1.1|done|3", Style.PRIMARY, "Done 1.1 One"));
    }

    @Test
    void anApprovalThatIsDueHasItsButtonsOnTheBoard() {
        assertThat(board(Moments.approval()).blocks().getLast())
                .isInstanceOfSatisfying(
                        Buttons.class,
                        buttons ->
                                assertThat(buttons.buttons())
                                        .extracting(Button::label, Button::action)
                                        .contains(
                                                tuple("Go for phase 1", "v1|demo-1|1|go|0"),
                                                tuple("No-go for phase 1", "v1|demo-1|1|no_go|0")));
    }

    @Test
    void aPhaseThatIsNoGoHasOneButtonThatCarriesWhatWasSeen() {
        Story story = Moments.approval().given("03:00 Ben: no-go 1 the keys are missing");
        long seq = story.cutover().seq();

        assertThat(board(story).blocks().getLast())
                .isInstanceOfSatisfying(
                        Buttons.class,
                        buttons ->
                                assertThat(buttons.buttons())
                                        .extracting(Button::label, Button::action)
                                        .contains(tuple("Go for phase 1", "v1|demo-1|1|go|" + seq))
                                        .doesNotContain(
                                                tuple("No-go for phase 1", "v1|demo-1|1|no_go|0")));
    }

    @Test
    void aBoardHasButtonsForAFewPhasesOnly() {
        StringBuilder plan = new StringBuilder("# Many\n\n");
        for (int i = 1; i <= 40; i++) {
            plan.append(
                    "## Phase %d: P\n\n**Blocking:** Team approval\n\n- [ ] Do\n\n".formatted(i));
        }

        assertThat(((Buttons) board(Story.started(plan.toString())).blocks().getLast()).buttons())
                .hasSize(2 + 10);
    }

    @Test
    void theBoardSaysWhoSaidNoGoWhenAndWhyAndWhatIsNext() {
        assertSeen(board(Moments.approval().given("03:00 Ben: no-go 1 the keys are missing.")))
                .contains(
                        "Phase 1: Switch · 0/2 · no-go since 03:00 by Ben: the keys are missing · /cutover go 1 · waits for Team approval\n",
                        "Next: phase 1 is no-go, says Ben (the keys are missing): /cutover go 1 when it may open.\n");
    }

    @Test
    void aFailedTaskOfAPhaseThatWaitsHasNoButton() {
        Story story = Story.started(Plans.PLAIN).given("Ana: fail 2.1 the host is gone");

        assertSeen(
                        new PhaseView(story.cutover(), story.cutover().plan().phases().getLast())
                                .message())
                .contains("✖ 2.1 Three · failed at 02:01, says Ana: the host is gone\n");
    }
}
