package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.ScheduleCommand.Reestimate;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.words.EventWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// T-0, said and moved; how long a task takes, said anew.
class ScheduleTest {

    private static final String PLAN =
            """
            # Move the orders

            ## Before (24 Hours Before)

            - [ ] **0.1** Lower the TTL of the records (5 min)

            ## Phase 1: Move

            - [ ] **1.1** Copy the tables (10 min)
            - [ ] **1.2** Tell the team
            """;

    private static final Instant SIX = Story.at("06:00");
    private static final Instant SEVEN = Story.at("07:00");

    private Story story = Story.started(PLAN);

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private Story zero(Person by, Instant at, @Nullable String why) {
        return story.when(by, new SetZero(at, "UTC", why));
    }

    private Story eta(Person by, String task, int minutes) {
        return story.when(
                by, new Reestimate(task, Duration.ofMinutes(minutes), "waiting for the DBA"));
    }

    private List<Timer> ticked(String time) {
        story.later("2026-11-21T" + time + ":00Z").when(Person.BOT, new Tick(Agenda.USUAL));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream()
                        .filter(ClockEvent.TimerFired.class::isInstance)
                        .map(event -> ((ClockEvent.TimerFired) event).timer())
                        .toList()
                : List.of();
    }

    @Test
    void untilSomebodySaysOtherwiseTheStartIsZero() {
        assertThat(story.cutover().zero()).contains(Story.at("02:00"));
        assertThat(Cutover.of(Story.plan(PLAN)).zero()).isEmpty();
    }

    @Test
    void theFirstWordNeedsNoReasonTheNextDoesAndBothStay() {
        zero(Story.ANA, SIX, null).then(new ZeroSet(SIX, "UTC", null));
        zero(Story.BEN, SEVEN, null).refused(new ScheduleRefusal.ZeroNeedsReason(SIX, SEVEN));
        zero(Story.BEN, SEVEN, "storage").then(new ZeroMoved(SIX, SEVEN, "UTC", "storage"));

        assertThat(story.cutover().zero()).contains(SEVEN);
        assertThat(story.cutover().baselines().before().orElseThrow().zero()).isEqualTo(SIX);
        assertThat(
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "Ben moved T-0 from Sat 21 Nov 06:00 to Sat 21 Nov 07:00 (Sat 07:00 in UTC): storage");
    }

    @Test
    void whatIsPastOrFarOrSoAlreadyIsRefused() {
        story.later("2026-11-21T02:10:00Z");
        zero(Story.ANA, Story.at("02:08"), null)
                .refused(new ScheduleRefusal.ZeroIsPast(Story.at("02:08"), Story.at("02:10")));
        zero(Story.ANA, Story.at("02:09"), null).accepted();
    }

    @Test
    void theSameTimeAgainIsSaidToBeSo() {
        zero(Story.ANA, SIX, null);
        zero(Story.BEN, SIX, "sure").refused(new ScheduleRefusal.ZeroIsSo(SIX));
        Instant far = Instant.parse("2028-01-01T00:00:00Z");
        zero(Story.BEN, far, "sure").refused(new ScheduleRefusal.ZeroIsFar(far));
    }

    @Test
    void undoBringsTheTimeBeforeBack() {
        zero(Story.ANA, SIX, null);
        zero(Story.BEN, SEVEN, "storage");
        story.given("Ben: undo");
        assertThat(story.cutover().zero()).contains(SIX);
        story.given("Ana: undo");
        assertThat(story.cutover().zero()).contains(Story.at("02:00"));
    }

    @Test
    void aStartMaySayItAtOnce() {
        story =
                Story.of(PLAN)
                        .when(Story.ANA, new Start(Story.OPENING, new SetZero(SIX, "UTC", null)))
                        .accepted();
        assertThat(story.cutover().zero()).contains(SIX);
        assertThat(story.answer())
                .contains("T-0 is Sat 21 Nov 06:00 (Sat 06:00 in UTC).")
                .contains(
                        "Should be done already for this T-0: Phase A: Before (24 Hours Before) (by Fri 20 Nov 06:05).");
    }

    @Test
    void aStartWithATimeThatIsPastDoesNotBegin() {
        story = Story.of(PLAN);
        Instant past = Story.at("01:00");
        story.when(Story.ANA, new Start(Story.OPENING, new SetZero(past, "UTC", null)))
                .refused(new ScheduleRefusal.ZeroIsPast(past, Story.at("02:00")));
        assertThat(story.cutover().course().opening()).isNull();
    }

    @Test
    void whatShouldBeDoneAlreadyIsSaidOnceAndNotWhenItIs() {
        zero(Story.ANA, SIX, null)
                .says(
                        "T-0 is Sat 21 Nov 06:00 (Sat 06:00 in UTC). Should be done already for this T-0: Phase A: Before (24 Hours Before) (by Fri 20 Nov 06:05). If that is not so, move T-0: /cutover t0 TIME WHY. What that means for the rest: /cutover time.");
        story.given("02:10 Ana: done 0.1");
        zero(Story.ANA, SEVEN, "storage");
        assertThat(story.answer()).doesNotContain("already");
    }

    @Test
    void aNewEstimateMovesWhenItIsOverdueAndIsAskedAnew() {
        story.given("02:05 Ana: done 0.1", "02:10 Ana: claim 1.1");
        story.later("2026-11-21T02:15:00Z");
        eta(Story.ANA, "1.1", 20)
                .then(new TaskReestimated("1.1", Duration.ofMinutes(20), "waiting for the DBA"))
                .says(
                        "1.1 Copy the tables should be done at 02:35 now. What that means for the rest: /cutover time.");

        assertThat(ticked("02:34")).isEmpty();
        assertThat(ticked("02:35")).extracting(Timer::kind).containsExactly(Kind.OVERDUE);
        assertThat(
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "Ana: 1.1 Copy the tables takes longer than was said last: “waiting for the DBA” · /cutover eta 1.1 20m WHY");
        eta(Story.ANA, "1.1", 5).accepted();
        assertThat(ticked("02:39")).isEmpty();
        assertThat(ticked("02:40")).extracting(Timer::kind).containsExactly(Kind.OVERDUE);
    }

    @Test
    void anEstimateOfWhatNobodyHasCountsFromItsBeginning() {
        eta(Story.BEN, "1.2", 20)
                .says(
                        "1.2 Tell the team is planned with 20 min from when somebody is at it. What that means for the rest: /cutover time.");
        story.given("02:29 Ana: done 0.1", "02:30 Ana: claim 1.2");
        assertThat(ticked("02:49")).isEmpty();
        assertThat(ticked("02:50")).extracting(Timer::task).containsExactly("1.2");
    }

    @Test
    void theSummaryCallsLateWhatIsLateByTheNewEstimate() {
        story.given("02:05 Ana: done 0.1", "02:10 Ana: claim 1.1");
        assertThat(late("02:21")).hasSize(1);
        story.later("2026-11-21T02:21:00Z");
        eta(Story.ANA, "1.1", 20);
        assertThat(late("02:40")).isEmpty();
        assertThat(late("02:42")).hasSize(1);
    }

    private List<Summary.Whose> late(String time) {
        return Summary.of(story.cutover(), Story.at("02:00"), Story.at(time)).late();
    }

    @Test
    void allThatWasSaidStaysAndUndoTakesTheLastBack() {
        story.given("02:05 Ana: done 0.1", "02:10 Ana: claim 1.1");
        eta(Story.ANA, "1.1", 20);
        eta(Story.BEN, "1.1", 40);
        assertThat(story.cutover().estimates().of("1.1"))
                .extracting(Estimates.Said::takes)
                .containsExactly(Duration.ofMinutes(20), Duration.ofMinutes(40));
        story.given("Ben: undo");
        assertThat(story.cutover().estimates().of("1.1")).hasSize(1);
        story.given("Ana: undo");
        assertThat(story.cutover().estimates().byTask()).isEmpty();
    }

    @Test
    void whatIsSettledOrUnknownOrImpossibleIsRefused() {
        story.given("02:05 Ana: done 0.1", "02:10 Ana: done 1.1");
        eta(Story.ANA, "1.1", 20)
                .says(
                        "1.1 Copy the tables was done at 02:10 by Ana. To open it again: /cutover reopen 1.1 WHY.");
        eta(Story.ANA, "9.9", 20);
        assertThat(story.decision())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isInstanceOf(Refusal.NoSuchTask.class));
        eta(Story.ANA, "1.2", 0)
                .refused(new ScheduleRefusal.NoSuchLength(Duration.ZERO, ScheduleRules.MOST));
        eta(Story.ANA, "1.2", 60 * 24 * 91);
        assertThat(story.decision()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void onHoldPeopleStillSayWhenItGoesOn() {
        story.given("02:10 Ana: hold storage");
        zero(Story.ANA, SIX, null).accepted();
        eta(Story.ANA, "1.1", 20).accepted();
        story.given("Ana: close over");
        zero(Story.ANA, SEVEN, "late");
        assertThat(story.decision()).isInstanceOf(Decision.Refused.class);
    }
}
