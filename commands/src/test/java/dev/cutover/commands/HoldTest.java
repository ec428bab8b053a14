package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Course.Stage.Closed;
import dev.cutover.commands.Course.Stage.Held;
import dev.cutover.commands.Decision.Accepted;
import dev.cutover.commands.Decision.Refused;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.kit.Arranged;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What the stage of the whole lets people do: before the start, while it runs, on hold, closed.
class HoldTest {

    private static final Held HELD = new Held(Story.BEN, Story.at("02:20"), "the network");

    /// Every command there is, said where it would be accepted if the cutover ran.
    private static final List<Command> STOPPED =
            List.of(
                    new TaskCommand.Claim("1.2"),
                    new TaskCommand.Assign("1.2", Story.BEN),
                    new TaskCommand.Complete("1.1", null),
                    new TaskCommand.TickSteps("1.1", List.of()),
                    new TaskCommand.Skip("1.2", "why"),
                    new TaskCommand.MarkNotApplicable("1.2", "why"),
                    new GateCommand.Approve("2", null),
                    new GateCommand.OpenAnyway("2", "why"),
                    new GateCommand.Go("2", null),
                    new RunCommand.Hold("again"));

    private static final Place THERE = new Place("local", "there");

    private static final List<Command> GOING_ON =
            List.of(
                    new TaskCommand.Release("1.1"),
                    new TaskCommand.Fail("1.1", "why"),
                    new TaskCommand.Block("1.1", "why"),
                    new TaskCommand.Unblock("1.3"),
                    new TaskCommand.Reopen("1.4", "why"),
                    new CriterionCommand.Check("1", List.of(1)),
                    new CriterionCommand.Uncheck("1", 2),
                    new LogCommand.RaiseIssue("text", Severity.LOW, null),
                    new LogCommand.CloseIssue(1, "how"),
                    new LogCommand.RaiseRisk("text", null),
                    new LogCommand.CloseRisk(1, "how"),
                    new LogCommand.WriteNote("text", null),
                    new AttachmentCommand.Attach("runbook", "fingerprint"),
                    new RecordCommand.RecordValue("Tenant ID 4711"),
                    new RecordCommand.FillBlank("Tenant ID", "4711"),
                    new RecordCommand.ShowOutput("1.1", "9 rows"),
                    new RecordCommand.WriteLesson("text"),
                    new RecordCommand.WriteImprovement("text"),
                    new RecordCommand.Choose("B"),
                    new RecordCommand.Sign("tech lead"),
                    new MirrorCommand.ShowIn(new Place("local", "a"), false, null),
                    new MirrorCommand.StopShowing(THERE),
                    new NotifyCommand.AskForStatus(Story.GENERAL, Duration.ofMinutes(30)),
                    new PeopleCommand.Heed(Story.ANA, Wishes.USUAL.with(Wishes.Level.ALL)),
                    new PeopleCommand.Recognize(Story.ANA, List.of(Story.ANA, Story.BEN)),
                    new HandoverCommand.Offer(Story.CLEO),
                    new HandoverCommand.TakeOver(0),
                    new HandoverCommand.Withdraw(),
                    new HandoverCommand.CatchUp(),
                    new GateCommand.NoGo("2", "why"),
                    new GateCommand.SayNoGo("2 why"),
                    new RunCommand.Resume(),
                    new RunCommand.Undo(),
                    new RunCommand.Close("why"),
                    new RunCommand.AddTask(null, "title"));

    private static final List<Command> THE_BOTS_OWN =
            List.of(
                    new ChatCommand.RememberMessage("board", Story.GENERAL, "1"),
                    new ChatCommand.RememberCatchingUp(Story.GENERAL, "1", 1),
                    new ChatCommand.RememberThread("board", Story.GENERAL, 1),
                    new DeliveryCommand.Deliver("mail", 1),
                    new DeliveryCommand.Refuse("mail", 1, "why"),
                    new DeliveryCommand.Fail("mail", "why"));

    private static Story running() {
        return Story.started(
                        Arranged.arranged(
                                Story.plan(
                                        """
                                        # Plan
                                        ## Phase 1: First
                                        - [ ] **1.1** One
                                          - [ ] Step
                                        - [ ] **1.2** Two
                                        - [ ] **1.3** Three
                                        - [ ] **1.4** Four
                                        - [ ] **1.5** Later

                                        **Completion Criteria:**

                                        - [ ] First
                                        - [ ] Second

                                        ## Phase 2: Second
                                        **Blocking:** Phase 1 complete, approval
                                        - [ ] **2.1** Five
                                        """)))
                .given("Ana: block 1.3 why", "Ana: done 1.4", "Ana: check 1 2")
                .given("Ana: issue one", "Ana: risk two", "Ana: claim 1.1")
                .given("Ben: claim 1.5", "Ben: handover Ana", "Ana: handover Ben")
                .when(Story.ANA, new MirrorCommand.ShowIn(THERE, false, null))
                .accepted();
    }

    private static Story held() {
        return running().given("02:20 Ben: hold the network");
    }

    @Test
    void noCommandIsForgotten() {
        Set<Class<?>> all = leaves(Command.class).collect(Collectors.toSet());
        all.remove(RunCommand.Start.class);
        // What it would do on hold is another thing than while the cutover runs: see AmendTest.
        all.remove(RunCommand.Amend.class);
        // This plan has no probes: see MeasuredDoneTest.
        all.removeIf(ProbeCommand.class::isAssignableFrom);
        // Time passes on hold, too: see ClockTest.
        all.removeIf(ClockCommand.class::isAssignableFrom);
        // And people say when it goes on: see ScheduleTest.
        all.removeIf(ScheduleCommand.class::isAssignableFrom);
        // Nothing is locked in this plan: see SoakTest.
        all.removeIf(SoakCommand.class::isAssignableFrom);
        // What is planned may change on hold, too: see ScheduleTest.
        all.removeIf(ScheduleCommand.class::isAssignableFrom);
        // Nobody is pressed on hold: see NudgingTest and StatusTest.
        all.remove(NotifyCommand.Remind.class);
        all.remove(NotifyCommand.TellStatus.class);

        assertThat(
                        Stream.of(STOPPED, GOING_ON, THE_BOTS_OWN)
                                .flatMap(List::stream)
                                .map(Object::getClass)
                                .collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(all);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(HoldTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @FieldSource("STOPPED")
    void onHoldNothingMovesForward(Command command) {
        held().when(Story.ANA, command).refused(new Refusal.OnHold(HELD));
    }

    @ParameterizedTest
    @FieldSource("GOING_ON")
    void onHoldPeopleStillWriteDownLetGoAndTakeBack(Command command) {
        held().when(Story.ANA, command).accepted();
    }

    @ParameterizedTest
    @FieldSource({"STOPPED", "GOING_ON"})
    void whatIsStoppedOrNotOnHoldIsPossibleWhileItRuns(Command command) {
        Decision decision = running().when(Story.ANA, command).decision();

        assertThat(decision)
                .satisfiesAnyOf(
                        it -> assertThat(it).isInstanceOf(Accepted.class),
                        it -> assertThat(it).isEqualTo(new Refused(new Refusal.NotOnHold())));
    }

    @ParameterizedTest
    @FieldSource({"STOPPED", "GOING_ON", "THE_BOTS_OWN"})
    void beforeTheStartThereIsNothingToDo(Command command) {
        Story.of(Plans.PLAIN).when(Story.ANA, command).refused(new Refusal.NotStarted());
    }

    @ParameterizedTest
    @FieldSource({"STOPPED", "GOING_ON"})
    void nothingChangesAfterTheClose(Command command) {
        held().given("02:30 Ben: close we stop here")
                .when(Story.ANA, command)
                .refused(
                        new Refusal.AlreadyClosed(
                                new Closed(Story.BEN, Story.at("02:30"), "we stop here")));
    }

    @ParameterizedTest
    @FieldSource("THE_BOTS_OWN")
    void theBotRemembersItsMessagesAlsoAfterTheClose(Command command) {
        held().when(Person.BOT, command).accepted();
        held().given("Ben: close why").when(Person.BOT, command).accepted();
    }

    @Test
    void holdingAndResumingAreRecorded() {
        running()
                .when("Ben: hold the network")
                .then(new CutoverHeld("the network"))
                .when("Ana: resume")
                .then(new CutoverResumed())
                .when("Ana: resume")
                .refused(new Refusal.NotOnHold());
    }

    @Test
    void whatFollowsByItselfWaitsForTheEndOfTheHold() {
        Story story = Story.started(Plans.NIGHT);
        story.given("Ana: approve 1", "Ana: done 0.1", "Ben: done 0.2")
                .given("Ana: done 1.1", "Ana: done 1.2", "Ben: hold why", "Ana: check 1");

        assertThat(story.cutover().phases().of("1").open()).isTrue();
        story.when("Ben: resume").then(new CutoverResumed(), new PhaseCompleted("1"));
    }

    @Test
    void aHoldEndsWithAGateThatWasAlreadyFree() {
        Story.started(Plans.PLAIN)
                .given("Ana: done 1.1", "Ana: done 1.2", "Ben: reopen 1.1 why", "Ben: hold why")
                .given("Ben: undo", "Ben: hold why", "Ben: undo")
                .when("Ben: undo")
                .then(new RunEvent.ActionUndone(9), new PhaseCompleted("1"), new PhaseOpened("2"));
    }

    @Test
    void closingNeedsAReasonWhileWorkIsOpen() {
        Story story = Story.started(Plans.NIGHT);

        story.when("Ana: close")
                .refused(new Refusal.WorkIsOpen(story.cutover().plan().phases(), 2));
        story.when("Ana: close the vendor is not ready")
                .then(new CutoverClosed("the vendor is not ready"));
    }

    @Test
    void finalCriteriaHoldTheCloseToo() {
        Story story =
                Story.started(
                                """
                                # Plan
                                ## Phase 1: First
                                - [ ] **1.1** One
                                ## Final Verification
                                - [ ] Users can log in
                                """)
                        .given("Ana: done 1.1");

        story.when("Ana: close").refused(new Refusal.WorkIsOpen(List.of(), 1));
        story.given("Ana: check final").when("Ana: close").then(new CutoverClosed(null));
    }

    @Test
    void aTextWithoutTasksIsNotStarted() {
        Story.of("# Runbook\n\nRead this.\n")
                .when(Story.ANA, new RunCommand.Start(Story.OPENING))
                .refused(new Refusal.NothingToCheckOff());
    }

    @Test
    void aCutoverStartsOnce() {
        Map.of("running", running(), "held", held())
                .values()
                .forEach(story ->
                        story.when(Story.BEN, new RunCommand.Start(Story.OPENING))
                                .refused(new Refusal.AlreadyStarted(Story.OPENING)));
    }
}
