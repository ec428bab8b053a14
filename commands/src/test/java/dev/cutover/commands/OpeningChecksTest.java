package dev.cutover.commands;

import static dev.cutover.commands.kit.ProbedPlan.READY;
import static dev.cutover.commands.kit.ProbedPlan.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.PlainText;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What stands below a phase's heading is measured before the phase opens.
class OpeningChecksTest {

    private final Story story = ProbedPlan.started();

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void itIsMeasuredWhenThePhaseHasNothingElseToWaitFor() {
        before();

        story.when("Ana: done 1.4")
                .then(
                        new TaskClaimed("1.4"),
                        new TaskCompleted("1.4", null),
                        new PhaseCompleted("1"),
                        new MeasuringBegun(Aim.OPENING, "2", List.of(READY), null));
        assertThat(board()).contains("waits for its checks, which the bot makes now");
        assertThat(found(story, READY, Outcome.PASS, "200").entries().getLast().event())
                .isEqualTo(new PhaseOpened("2"));
    }

    @Test
    void whatIsNotGoodKeepsItShutUntilSomebodyAsks() {
        waiting();
        assertThat(stage()).isEqualTo(PhaseState.Stage.WAITING);
        assertThat(board())
                .contains(
                        "phase 2 waits for its check GET https://app.example.com/ready (status == 200, saw 503): /cutover probe phase-2.");
        story.when("Ana: note the balancer is slow").accepted();
        assertThat(story.cutover().probes().measuring()).isEmpty();

        story.given("Ben: probe phase 2");
        found(story, READY, Outcome.PASS, "200");
        assertThat(stage()).isEqualTo(PhaseState.Stage.OPEN);
    }

    @Test
    void itIsMeasuredAgainWhenWhatComesBeforeIsDoneAgain() {
        waiting();
        story.given("Ana: reopen 1.4 the balancer was not switched");

        story.when("Ana: done 1.4").accepted();

        assertThat(story.cutover().probes().measuringFor(Aim.OPENING, "2")).isPresent();
        found(story, READY, Outcome.PASS, "200");
        assertThat(stage()).isEqualTo(PhaseState.Stage.OPEN);
    }

    @Test
    void whatSomebodyAskedAndWasBadIsMeasuredAllTheSame() {
        before();
        story.given("Ana: probe phase 2");
        found(story, READY, Outcome.FAIL, "503").accepted();

        story.when("Ana: done 1.4").accepted();

        assertThat(story.cutover().probes().measuringFor(Aim.OPENING, "2")).isPresent();
    }

    @Test
    void nobodyStartsItsTasksMeanwhile() {
        waiting();

        story.when("Ana: claim 2.1")
                .says(
                        "2.1 Send the mail cannot start yet: phase 2 waits for what is checked before it opens. Next: /cutover next shows what is open.");
    }

    @Test
    void anOverrideOpensItAgainstIt() {
        waiting();

        story.when("Ben: override 2 the balancer is wrong").accepted();
        assertThat(stage()).isEqualTo(PhaseState.Stage.OPEN);
    }

    @Test
    void whatIsWaivedOpensIt() {
        waiting();

        story.when("Ben: waive 2 the balancer is wrong").accepted();
        assertThat(stage()).isEqualTo(PhaseState.Stage.OPEN);
    }

    @Test
    void onHoldNothingIsMeasuredForItAndThenItIs() {
        before();
        story.given("Ben: hold storage");
        story.given("Ben: resume", "Ana: claim 1.4", "Ben: hold again");
        assertThat(story.cutover().probes().measuring()).isEmpty();
        story.given("Ben: resume");

        story.when("Ana: done 1.4").accepted();
        assertThat(story.cutover().probes().measuringFor(Aim.OPENING, "2")).isPresent();
    }

    private void before() {
        story.given(
                "Ana: waive 1.1 seen by hand",
                "Ana: done 1.1",
                "Ana: waive 1.2 seen by hand",
                "Ana: done 1.2",
                "Ana: waive 1.3 seen by hand",
                "Ana: done 1.3");
    }

    private void waiting() {
        before();
        story.given("Ana: done 1.4");
        found(story, READY, Outcome.FAIL, "503").accepted();
    }

    private PhaseState.Stage stage() {
        return story.cutover().phases().of("2").stage();
    }

    private String board() {
        return new PlainText(ZoneOffset.UTC).of(new BoardView(story.cutover()).message());
    }
}
