package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.NotifyCommand.Remind;
import dev.cutover.commands.Nudge.Kind;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Planned;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Nobody is called against their wish, in their quiet hours or too often.
class NudgedCallsTest extends TimedMove {

    private static Quiet quiet(String hours) {
        return ((Quiet.Reading.Hours) Quiet.read(hours)).quiet();
    }

    @Test
    void nobodyIsCalledInTheirQuietHoursAndWhatStillWaitsIsSaidAfterwards() {
        wants(Story.ANA, new Wishes(Wishes.Level.MINE, quiet("22:00-06:00")));

        // It goes above in the meantime: that calls somebody else.
        assertThat(kinds("05:59")).containsExactly(Kind.UNCLAIMED_UNANSWERED);
        assertThat(next("05:59")).isEqualTo(Story.at("06:00"));
        assertThat(at("06:00"))
                .extracting(Nudge::kind, Nudge::called)
                .containsExactly(tuple(Kind.UNCLAIMED, List.of(Story.ANA)));
    }

    @Test
    void whatWasTakenDuringTheQuietHoursIsNotSaidAfterwards() {
        wants(Story.ANA, new Wishes(Wishes.Level.MINE, quiet("22:00-06:00")));
        story.given("05:30 Ben: claim 1.1");

        assertThat(kinds("06:00")).doesNotContain(Kind.UNCLAIMED);
    }

    @Test
    void whatGoesAboveIsSaidInTheQuietHoursWithoutACall() {
        wants(Story.CLEO, new Wishes(Wishes.Level.MINE, quiet("22:00-06:00")));
        at("02:05");

        assertThat(at("02:20"))
                .extracting(Nudge::kind, Nudge::called)
                .containsExactly(tuple(Kind.UNCLAIMED_UNANSWERED, List.of()));
        assertThat(lastLine()).startsWith("Team lead: 1.1 Stop the jobs");
    }

    @Test
    void whoWantsNothingGetsNothing() {
        wants(Story.BEN, new Wishes(Wishes.Level.OFF, null));
        story.given("02:10 Ben: claim 1.3");

        assertThat(at("04:00")).isEmpty();
    }

    @Test
    void whoWantsAllIsToldOfWhatNobodyHas() {
        wants(Story.BEN, new Wishes(Wishes.Level.ALL, null));

        assertThat(at("02:05"))
                .extracting(Nudge::called)
                .containsExactly(List.of(Story.ANA, Story.BEN));
    }

    @Test
    void twoAccountsOfOnePersonHaveOneWish() {
        Person there = new Person("slack", "U1", "Ana L");
        story.when(Story.ANA, new PeopleCommand.Recognize(Story.ANA, List.of(Story.ANA, there)))
                .accepted();
        wants(there, new Wishes(Wishes.Level.OFF, null));

        assertThat(at("02:05")).isEmpty();
    }

    @Test
    void nobodyIsCalledMoreOftenThanIsGoodAndARestartKnowsIt() {
        story = Story.started(many(8));
        IntStream.rangeClosed(1, 8).forEach(task -> story.given("02:01 Ben: claim 1." + task));

        // Eight tasks fall silent at once; four calls are for this hour, four for the next.
        assertThat(at("03:01")).hasSize(4);
        story = story.restarted();
        assertThat(at("03:02")).isEmpty();
        assertThat(next("03:02")).isEqualTo(Story.at("04:01"));
        assertThat(at("04:01")).hasSize(4);
        assertThat(at("05:02")).isEmpty();
    }

    private static String many(int tasks) {
        StringBuilder plan = new StringBuilder("# Many\n\n## Phase 1: All\n\n");
        for (int task = 1; task <= tasks; task++) {
            plan.append("- [ ] **1.").append(task).append("** Task\n");
        }
        return plan.toString();
    }

    private List<Timer> ticked(String time) {
        story.later(Story.at(time).toString()).when(Person.BOT, new Tick(AGENDA)).accepted();
        return ((Decision.Accepted) story.decision())
                .events().stream()
                        .filter(TimerFired.class::isInstance)
                        .map(event -> ((TimerFired) event).timer())
                        .toList();
    }

    @Test
    void whatTheClockSaysCallsNobodyWhoDoesNotWantItAndCountsLikeACall() {
        wants(Story.ANA, new Wishes(Wishes.Level.OFF, null));
        story.given("02:00 Ana: claim 1.1");

        assertThat(ticked("02:10")).extracting(Timer::whom).containsOnlyNulls();
        assertThat(lastLine())
                .isEqualTo(
                        "1.1 Stop the jobs takes longer than planned (10 min) · /cutover eta 1.1 20m WHY");
    }

    @Test
    void whatTakesTooLongIsSaidToEverybodyButCallsSomebodyOnlySoOften() {
        story = Story.started(many(6).replace("Task\n", "Task (5 min)\n"));
        IntStream.rangeClosed(1, 6).forEach(task -> story.given("02:01 Ben: claim 1." + task));

        assertThat(ticked("02:06"))
                .extracting(Timer::whom)
                .containsExactly(Story.BEN, Story.BEN, Story.BEN, Story.BEN, null, null);
    }

    @Test
    void whereNobodyIsToBeCalledWhatGoesAboveIsStillSaid() {
        Agenda never =
                new Agenda(
                        ZoneOffset.UTC,
                        LocalTime.of(18, 0),
                        new Patience(
                                Patience.USUAL.ahead(),
                                Patience.USUAL.grace(),
                                Patience.USUAL.silence(),
                                Patience.USUAL.answer(),
                                0));
        story.given("02:00 Ana: claim 1.1");
        story.later(Story.at("02:25").toString())
                .when(Person.BOT, new Remind(never, Planned.starts(story.cutover())))
                .accepted();

        assertThat(lastLine()).startsWith("Team lead: 1.1 Stop the jobs should have been done");
    }
}
