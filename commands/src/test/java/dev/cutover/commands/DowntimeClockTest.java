package dev.cutover.commands;

import static dev.cutover.commands.kit.ProbedPlan.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.SummaryView;
import dev.cutover.commands.views.TimeView;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How long the service was down, by tasks and by watches, against the goal.
class DowntimeClockTest {

    private static final String PLAN =
            """
            # Move

            Downtime goal: < 15 minutes

            ## Phase 1: Move

            - [ ] **1.1** Put up the page
              - **Downtime:** start
            - [ ] **1.2** Take down the page
              - **Downtime:** end
            - [ ] **1.3** Watch
              - probe: `GET https://app.example.com/health; every 1m for 60m; downtime`
            - [ ] **1.4** Restart the pool
              - **Downtime:** whole
            - [ ] **1.5** Tell the team
            """;

    private final Story story = Story.started(PLAN);

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private DowntimeClock clock() {
        return new DowntimeClock(story.cutover());
    }

    private long minutes(String time) {
        return clock().total(Story.at(time)).toMinutes();
    }

    private void reads(String time, Outcome outcome) {
        long watch = story.cutover().probes().watch(WATCH).orElseThrow().begun();
        Duration planned =
                Duration.between(
                        story.cutover().probes().watch(WATCH).orElseThrow().at(), Story.at(time));
        story.later(Story.at(time).toString())
                .when(
                        Person.BOT,
                        new ReportReading(
                                WATCH, watch, planned, ProbedPlan.judged(outcome, "seen")))
                .accepted();
    }

    private String time(String at) {
        return new PlainText(ZoneOffset.UTC)
                .of(new TimeView(story.cutover(), Agenda.USUAL, Story.at(at)).message());
    }

    @Test
    void tasksBeginItAndEndItWhenTheyAreDone() {
        assertThat(clock().runs()).isFalse();
        story.given("02:05 Ana: claim 1.1");
        assertThat(clock().since()).isNull();
        story.given("02:10 Ana: done 1.1");
        assertThat(clock().since()).isEqualTo(Story.at("02:10"));
        assertThat(minutes("02:15")).isEqualTo(5);
        assertThat(time("02:15"))
                .contains("Down since Sat 21 Nov 02:10, 5 min in all; the goal is 15 min at most.");
        story.given("02:22 Ana: done 1.2");

        assertThat(minutes("03:00")).isEqualTo(12);
        assertThat(time("03:00")).contains("Downtime: 12 min; the goal is 15 min at most.");
    }

    @Test
    void whoTakesItBackTakesTheDowntimeBack() {
        story.given("02:10 Ana: done 1.1", "02:11 Ana: undo");
        assertThat(minutes("02:20")).isZero();
        story.given("02:30 Ana: done 1.1", "02:35 Ana: done 1.2", "02:36 Ana: undo");

        assertThat(clock().since()).isEqualTo(Story.at("02:30"));
        assertThat(minutes("02:40")).isEqualTo(10);
    }

    @Test
    void whatIsNotOverAfterAllGoesOnAndWhatIsRolledBackIsOver() {
        story.given("02:10 Ana: done 1.1", "02:20 Ana: done 1.2");
        story.given("02:25 Ana: reopen 1.2 it fell over");
        assertThat(minutes("02:30")).isEqualTo(15);
        story.given("02:35 Ana: reopen 1.1 we are back on the old one");

        assertThat(minutes("04:00")).isEqualTo(20);
        story.given("04:00 Ana: done 1.1", "04:10 Ana: done 1.2");
        assertThat(minutes("05:00")).isEqualTo(30);
    }

    @Test
    void aTaskThatIsNotBegunEndsNothing() {
        story.given("02:10 Ana: done 1.2", "02:20 Ana: reopen 1.2 too early");
        assertThat(minutes("02:30")).isZero();
        story.given("02:30 Ana: skip 1.2 no", "02:40 Ana: done 1.1");

        assertThat(clock().since()).isEqualTo(Story.at("02:40"));
    }

    @Test
    void aWholeTaskIsDownWhileSomebodyHasIt() {
        story.given("02:10 Ana: claim 1.4", "02:12 Ana: release 1.4");
        assertThat(minutes("02:20")).isEqualTo(2);
        story.given("02:20 Ana: claim 1.4", "02:21 Ana: assign 1.4 Ben", "02:25 Ben: done 1.4");

        assertThat(minutes("03:00")).isEqualTo(7);
    }

    @Test
    void eachMomentCountsOnceHoweverManySaySo() {
        story.given("02:09 Ana: claim 1.3", "02:10 Ana: done 1.1");
        reads("02:12", Outcome.FAIL);
        reads("02:13", Outcome.FAIL);
        assertThat(minutes("02:15")).isEqualTo(5);
        story.given("02:16 Ana: done 1.2");
        assertThat(clock().since()).isEqualTo(Story.at("02:10"));
        reads("02:18", Outcome.PASS);
        reads("02:19", Outcome.PASS);
        assertThat(clock().since()).isNull();

        assertThat(minutes("03:00")).isEqualTo(9);
        assertThat(story.cutover().outages().measured())
                .containsExactly(new Stretch(Story.at("02:12"), Story.at("02:19")));
    }

    @Test
    void eachMomentCountsOnceAlsoWhenASlowProbeSaysSoLater() {
        Stretch first = new Stretch(Story.at("02:00"), Story.at("02:10"));
        Stretch later = new Stretch(Story.at("02:05"), Story.at("02:20"));

        assertThat(new Outages(List.of(first, later), List.of()).all(null))
                .containsExactly(new Stretch(Story.at("02:00"), Story.at("02:20")));
    }

    @Test
    void beforeItBeganNothingIsCounted() {
        story.given("02:09 Ana: claim 1.3");
        reads("02:10", Outcome.FAIL);
        reads("02:11", Outcome.FAIL);

        assertThat(minutes("02:05")).isZero();
        assertThat(minutes("02:10")).isZero();
        assertThat(minutes("02:11")).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackBeforeItTakesNothingAway() {
        Stretch first = new Stretch(Story.at("02:10"), Story.at("02:15"));
        Stretch back = new Stretch(Story.at("02:20"), Story.at("02:18"));

        List<Stretch> all = new Outages(List.of(first, back), List.of()).all(null);
        assertThat(Stretch.within(all, Story.at("02:00"), Story.at("03:00"))).hasMinutes(5);
    }

    @Test
    void whatIsStillDownAtTheCloseCountsUntilThen() {
        story.given("02:10 Ana: done 1.1", "02:30 Ana: close we stop");

        assertThat(clock().since()).isNull();
        assertThat(minutes("05:00")).isEqualTo(20);
        assertThat(time("05:00"))
                .contains(
                        "It took 30 min, from Sat 21 Nov 02:00 to Sat 21 Nov 02:30.",
                        "Downtime: 20 min; that is 5 min more than the goal, 15 min at most.");
    }

    @Test
    void aGoalThatIsPassedIsToldOnceToAll() {
        story.given("02:10 Ana: done 1.1", "02:20 Ana: done 1.2");
        assertThat(clock().passes()).isEmpty();
        story.given("02:40 Ana: reopen 1.2 down again");
        assertThat(clock().passes()).contains(Story.at("02:45"));
        ticks("02:44");
        assertThat(passed()).isZero();
        ticks("02:45");

        assertThat(passed()).isEqualTo(1);
        assertThat(
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo("the downtime is longer than its goal of 15 min · /cutover time");
        story.given("02:50 Ana: done 1.2", "03:00 Ana: reopen 1.2 again");
        ticks("04:00");
        assertThat(passed()).isEqualTo(1);
    }

    private void ticks(String time) {
        story.later(Story.at(time).toString()).when(Person.BOT, new Tick(Agenda.USUAL));
    }

    private long passed() {
        return story.entries().stream()
                .filter(entry ->
                        entry.event() instanceof TimerFired(Timer timer)
                                && timer.kind() == Kind.DOWNTIME_OVER)
                .count();
    }

    @Test
    void aGoalThatIsJustMetIsNotPassed() {
        story.given("02:10 Ana: done 1.1", "02:25 Ana: done 1.2");

        assertThat(clock().passes()).isEmpty();
    }

    @Test
    void aSummarySaysItAgainstTheGoal() {
        story.given("02:10 Ana: done 1.1", "02:30 Ana: done 1.2");
        Summary summary = Summary.of(story.cutover(), Story.at("02:00"), Story.at("03:00"));

        assertThat(
                        new PlainText(ZoneOffset.UTC)
                                .of(
                                        new SummaryView(
                                                        story.cutover().plan(),
                                                        summary,
                                                        Text.of("All"))
                                                .message(SummaryView.Form.EXECUTIVE)))
                .contains("Downtime: 20 min; that is 5 min more than the goal, 15 min at most.");
    }
}
