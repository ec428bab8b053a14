package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.NotifyCommand.Remind;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.Nudge.Kind;
import dev.cutover.commands.PeopleCommand.Heed;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Planned;
import dev.cutover.commands.words.EventWords;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who is told of what waits for them, and when nobody is.
class NudgingTest {

    private static final String PLAN =
            """
            # Timed move

            ## Phase 1: Move

            - [ ] **1.1** Stop the jobs (10 min)
              - Owner: Ana
            - [ ] **1.2** Copy the data (20 min)
              - Owner: Database admin
              - Needs: 1.1
            - [ ] **1.3** Tell the team

            ## Contacts

            | Role | Name | Contact |
            |---|---|---|
            | Database admin | Ben | ben@example.com |
            | Team lead | Cleo | cleo@example.com |
            | Head of operations | Dana | dana@example.com |
            """;

    private static final Agenda AGENDA = new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0));
    private static final Person DANA = Person.local("Dana");

    private Story story = Story.started(PLAN);

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private List<Nudge> at(String time) {
        return at(Story.at(time));
    }

    private List<Nudge> at(Instant when) {
        story.later(when.toString())
                .when(Person.BOT, new Remind(AGENDA, Planned.starts(story.cutover())));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream().map(event -> ((Nudged) event).nudge()).toList()
                : List.of();
    }

    private List<Kind> kinds(String time) {
        return at(time).stream().map(Nudge::kind).toList();
    }

    private Instant next(String time) {
        return new Nudging(story.cutover(), AGENDA, Planned.starts(story.cutover()))
                .next(Story.at(time))
                .orElseThrow();
    }

    private String lastLine() {
        return new EventWords(story.cutover().plan(), story.entries())
                .of(story.entries().getLast())
                .plain(ZoneOffset.UTC);
    }

    private void wants(Person person, Wishes wishes) {
        story.when(person, new Heed(person, wishes)).accepted();
    }

    private static Quiet quiet(String hours) {
        return ((Quiet.Reading.Hours) Quiet.read(hours)).quiet();
    }

    @Test
    void theNextTaskIsSaidToItsOwnerBeforeItIsPlanned() {
        story.given("02:00 Ana: claim 1.1", "02:02 Ana: done 1.1");

        // Planned for 02:10, ten minutes after the start.
        assertThat(next("02:02")).isEqualTo(Story.at("02:02"));
        assertThat(at("02:02"))
                .extracting(Nudge::kind, Nudge::task, Nudge::called)
                .containsExactly(tuple(Kind.SOON, "1.2", List.of(Story.BEN)));
        assertThat(lastLine())
                .isEqualTo(
                        "Ben: 1.2 Copy the data is planned for 02:10 and can begin. Next: /cutover claim 1.2");
        assertThat(at("02:03")).isEmpty();
    }

    @Test
    void whoHasSomethingInHandIsNotToldOfTheNext() {
        story.given("02:00 Ana: claim 1.1", "02:01 Ben: claim 1.3", "02:02 Ana: done 1.1");

        assertThat(at("02:03")).isEmpty();
    }

    @Test
    void whatWasClaimedMeanwhileIsNotSaid() {
        story.given("02:00 Ana: claim 1.1", "02:02 Ana: done 1.1", "02:02 Ben: claim 1.2");

        assertThat(at("02:03")).isEmpty();
    }

    @Test
    void whatNobodyHasAndIsDueIsSaidOnce() {
        assertThat(next("02:01")).isEqualTo(Story.at("02:05"));
        assertThat(at("02:04")).isEmpty();
        assertThat(at("02:05"))
                .extracting(Nudge::kind, Nudge::task, Nudge::called)
                .containsExactly(tuple(Kind.UNCLAIMED, "1.1", List.of(Story.ANA)));
        assertThat(lastLine())
                .isEqualTo(
                        "Ana: 1.1 Stop the jobs was planned for 02:00, and nobody has it. Next: /cutover claim 1.1");
        assertThat(at("02:06")).isEmpty();
    }

    @Test
    void whereSomebodyWorksNobodyIsPressedToTakeMore() {
        story.given("02:01 Ben: claim 1.3");

        assertThat(at("02:20")).isEmpty();
    }

    @Test
    void whatNobodyHasGoesAboveOnceItStaysSo() {
        at("02:05");

        assertThat(next("02:06")).isEqualTo(Story.at("02:20"));
        assertThat(at("02:20"))
                .extracting(Nudge::kind, Nudge::called, Nudge::role)
                .containsExactly(
                        tuple(Kind.UNCLAIMED_UNANSWERED, List.of(Story.CLEO), "Team lead"));
        assertThat(lastLine())
                .isEqualTo(
                        "Cleo (Team lead): 1.1 Stop the jobs was planned for 02:00, and still nobody has it. Next: /cutover assign 1.1 PERSON");
        assertThat(at("04:00")).isEmpty();
    }

    @Test
    void aTaskThatIsGivenBackIsAnotherMatter() {
        at("02:05");
        story.given("02:06 Ana: claim 1.1", "02:07 Ana: release 1.1");

        assertThat(at("02:11")).isEmpty();
        assertThat(kinds("02:12")).containsExactly(Kind.UNCLAIMED);
    }

    @Test
    void whoeverIsSilentAboutATaskWithoutAnEstimateIsAskedOnce() {
        story.given("02:10 Ben: claim 1.3", "02:30 Ben: note half of them --task 1.3");

        assertThat(at("03:29")).isEmpty();
        assertThat(at("03:30"))
                .extracting(Nudge::kind, Nudge::called)
                .containsExactly(tuple(Kind.SILENT, List.of(Story.BEN)));
        assertThat(lastLine())
                .isEqualTo(
                        "Ben: nothing was heard of 1.3 Tell the team since 02:30. Next: /cutover done 1.3 or /cutover note TEXT --task 1.3");
        assertThat(at("06:00")).isEmpty();
    }

    @Test
    void whatTakesTooLongGoesAboveRungByRungUntilSomebodySaysAWord() {
        story.given("02:00 Ana: claim 1.1");
        story.later("2026-11-21T02:10:00Z").when(Person.BOT, new Tick(AGENDA)).accepted();

        assertThat(kinds("02:24")).isEmpty();
        assertThat(at("02:25"))
                .extracting(Nudge::kind, Nudge::called)
                .containsExactly(tuple(Kind.LATE_UNANSWERED, List.of(Story.CLEO)));
        story.given("02:26 Ana: note the queue is long --task 1.1");
        assertThat(at("03:25")).isEmpty();
        assertThat(at("03:26"))
                .extracting(Nudge::called, Nudge::role)
                .containsExactly(tuple(List.of(DANA), "Head of operations"));
        assertThat(lastLine())
                .isEqualTo(
                        "Dana (Head of operations): 1.1 Stop the jobs should have been done by 02:10, and nobody has said a word about it. Next: /cutover task 1.1");
        assertThat(at("05:00")).isEmpty();
    }

    @Test
    void aBadIssueGoesAboveUnlessItIsAnswered() {
        story.given(
                "02:00 Ben: claim 1.3",
                "02:01 Ben: issue no space left --sev high",
                "02:02 Ben: issue typo --sev low");

        assertThat(at("02:15")).isEmpty();
        assertThat(at("02:16")).extracting(Nudge::issue).containsExactly(1);
        assertThat(lastLine())
                .isEqualTo(
                        "Cleo (Team lead): issue 1 is open since 02:01, and nobody has said a word about it. Next: /cutover issues");
        story.given("02:17 Ben: issue close 1 space made");
        assertThat(at("02:40")).isEmpty();
    }

    @Test
    void theLeadsOwnTaskGoesToWhoIsAboveThem() {
        story.given("02:00 Cleo: claim 1.1");

        assertThat(at("02:25")).extracting(Nudge::called).containsExactly(List.of(DANA));
    }

    @Test
    void whereThePlanNamesNobodyItGoesToWhoeverStartedIt() {
        story = Story.started("# Bare\n\n## Phase 1: One\n\n- [ ] **1.1** One (10 min)\n");
        story.given("02:00 Ben: claim 1.1");

        assertThat(at("02:25")).extracting(Nudge::called).containsExactly(List.of(Story.ANA));
    }

    @Test
    void onHoldNobodyIsPressedAndTheTimeBeginsAnew() {
        story.given("02:00 Ana: claim 1.1", "02:05 Ben: hold storage");

        assertThat(at("03:00")).isEmpty();
        story.given("03:01 Ben: resume");
        assertThat(at("03:15")).isEmpty();
        assertThat(kinds("03:16")).containsExactly(Kind.LATE_UNANSWERED);
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

    @Test
    void aClosedCutoverTellsNobodyAnything() {
        story.given("02:01 Ana: close it is over");

        assertThat(at("09:00")).isEmpty();
    }

    @Test
    void aContactThatNobodyFilledInIsNobody() {
        story = Story.started(PLAN.replace("| Cleo |", "| [Name] |"));
        story.given("02:00 Ana: claim 1.1");

        assertThat(at("02:25")).extracting(Nudge::called).containsExactly(List.of(DANA));
    }

    @Test
    void whereNamesAreNotAllSomebodyUnknownIsOnlyNamed() {
        Story far = Story.of(PLAN);
        Opening opening =
                new Opening("far-1", "far", "hash", new Place("slack", "T1/C1"), false, null);
        Person ana = new Person("slack", "U1", "Ana");
        story = far.when(ana, new RunCommand.Start(opening)).accepted();
        story.when(ana, new TaskCommand.Claim("1.1")).accepted();

        assertThat(at("02:25"))
                .extracting(Nudge::called, Nudge::named)
                .containsExactly(tuple(List.of(), "Cleo"));
        assertThat(lastLine()).startsWith("Cleo (Team lead): 1.1 Stop the jobs should have been");
    }
}
