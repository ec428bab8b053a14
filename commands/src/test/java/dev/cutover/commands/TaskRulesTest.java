package dev.cutover.commands;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Decision.Accepted;
import dev.cutover.commands.Decision.Refused;
import dev.cutover.commands.TaskCommand.Assign;
import dev.cutover.commands.TaskCommand.Block;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.TaskCommand.Complete;
import dev.cutover.commands.TaskCommand.Fail;
import dev.cutover.commands.TaskCommand.MarkNotApplicable;
import dev.cutover.commands.TaskCommand.Release;
import dev.cutover.commands.TaskCommand.Reopen;
import dev.cutover.commands.TaskCommand.Skip;
import dev.cutover.commands.TaskCommand.TickSteps;
import dev.cutover.commands.TaskCommand.Unblock;
import dev.cutover.commands.kit.Story;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every task command in every standing of its task, said by Ana, who holds it where anybody does,
/// and by Ben.
class TaskRulesTest {

    private static final String OPEN =
            """
            # Plan
            ## Phase 1: First
            - [ ] **1.1** One
              - [ ] Step a
              - [ ] Step b
            - [ ] **1.2** Two
            """;

    private static final List<TaskCommand> COMMANDS =
            List.of(
                    new Claim("1.1"),
                    new Release("1.1"),
                    new Assign("1.1", Story.CLEO),
                    new Complete("1.1", null),
                    new TickSteps("1.1", List.of(1)),
                    new Fail("1.1", "why"),
                    new Block("1.1", "why"),
                    new Unblock("1.1"),
                    new Skip("1.1", "why"),
                    new MarkNotApplicable("1.1", "why"),
                    new Reopen("1.1", "why"));

    private static Map<String, Story> standings() {
        Map<String, Story> standings = new LinkedHashMap<>();
        standings.put("open", Story.started(OPEN));
        standings.put("with Ana", Story.started(OPEN).given("Ana: claim 1.1"));
        standings.put("done", Story.started(OPEN).given("Ana: done 1.1"));
        standings.put("done before", Story.started(OPEN.replace("- [ ] **1.1**", "- [x] **1.1**")));
        standings.put("failed", Story.started(OPEN).given("Ana: fail 1.1 it broke"));
        standings.put("blocked", Story.started(OPEN).given("Ana: block 1.1 no access"));
        standings.put(
                "blocked, with Ana",
                Story.started(OPEN).given("Ana: claim 1.1", "Ben: block 1.1 no access"));
        standings.put("skipped", Story.started(OPEN).given("Ana: skip 1.1 no time"));
        standings.put("not applicable", Story.started(OPEN).given("Ana: na 1.1 not here"));
        return standings;
    }

    @Test
    void noCommandAndNoStandingIsForgotten() {
        assertThat(COMMANDS.stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(TaskCommand.class.getPermittedSubclasses()));
        assertThat(
                        standings().values().stream()
                                .map(story -> story.cutover().tasks().of("1.1").standing())
                                .map(Object::getClass)
                                .collect(toSet()))
                .isEqualTo(Set.of(Standing.class.getPermittedSubclasses()));
    }

    @Test
    void everyCommandInEveryStanding() {
        String table = COMMANDS.stream().map(TaskRulesTest::rows).collect(joining("\n"));

        assertThat(table)
                .isEqualTo(
                        """
                        Claim
                          open               TaskClaimed                TaskClaimed
                          with Ana           no: AlreadyYours           no: ClaimedByOther
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             TaskClaimed                TaskClaimed
                          blocked            no: IsBlocked              no: IsBlocked
                          blocked, with Ana  no: IsBlocked              no: IsBlocked
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        Release
                          open               no: NotClaimed             no: NotClaimed
                          with Ana           TaskReleased               no: ClaimedByOther
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             no: NotClaimed             no: NotClaimed
                          blocked            no: IsBlocked              no: IsBlocked
                          blocked, with Ana  TaskReleased               no: ClaimedByOther
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        Assign
                          open               TaskAssigned               TaskAssigned
                          with Ana           TaskAssigned               TaskAssigned
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             TaskAssigned               TaskAssigned
                          blocked            no: IsBlocked              no: IsBlocked
                          blocked, with Ana  no: IsBlocked              no: IsBlocked
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        Complete
                          open               TaskClaimed+TaskCompleted  TaskClaimed+TaskCompleted
                          with Ana           TaskCompleted              no: ClaimedByOther
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             no: HasFailed              no: HasFailed
                          blocked            no: IsBlocked              no: IsBlocked
                          blocked, with Ana  no: IsBlocked              no: IsBlocked
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        TickSteps
                          open               TaskClaimed+StepsTicked    TaskClaimed+StepsTicked
                          with Ana           StepsTicked                no: ClaimedByOther
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             TaskClaimed+StepsTicked    TaskClaimed+StepsTicked
                          blocked            no: IsBlocked              no: IsBlocked
                          blocked, with Ana  no: IsBlocked              no: IsBlocked
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        Fail
                          open               TaskFailed                 TaskFailed
                          with Ana           TaskFailed                 TaskFailed
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             TaskFailed                 TaskFailed
                          blocked            TaskFailed                 TaskFailed
                          blocked, with Ana  TaskFailed                 TaskFailed
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        Block
                          open               TaskBlocked                TaskBlocked
                          with Ana           TaskBlocked                TaskBlocked
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             TaskBlocked                TaskBlocked
                          blocked            no: IsBlocked              no: IsBlocked
                          blocked, with Ana  no: IsBlocked              no: IsBlocked
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        Unblock
                          open               no: NotBlocked             no: NotBlocked
                          with Ana           no: NotBlocked             no: NotBlocked
                          done               no: NotBlocked             no: NotBlocked
                          done before        no: NotBlocked             no: NotBlocked
                          failed             no: NotBlocked             no: NotBlocked
                          blocked            TaskUnblocked              TaskUnblocked
                          blocked, with Ana  TaskUnblocked              TaskUnblocked
                          skipped            no: NotBlocked             no: NotBlocked
                          not applicable     no: NotBlocked             no: NotBlocked
                        Skip
                          open               TaskSkipped                TaskSkipped
                          with Ana           TaskSkipped                TaskSkipped
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             TaskSkipped                TaskSkipped
                          blocked            TaskSkipped                TaskSkipped
                          blocked, with Ana  TaskSkipped                TaskSkipped
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        MarkNotApplicable
                          open               TaskNotApplicable          TaskNotApplicable
                          with Ana           TaskNotApplicable          TaskNotApplicable
                          done               no: AlreadySettled         no: AlreadySettled
                          done before        no: AlreadySettled         no: AlreadySettled
                          failed             TaskNotApplicable          TaskNotApplicable
                          blocked            TaskNotApplicable          TaskNotApplicable
                          blocked, with Ana  TaskNotApplicable          TaskNotApplicable
                          skipped            no: AlreadySettled         no: AlreadySettled
                          not applicable     no: AlreadySettled         no: AlreadySettled
                        Reopen
                          open               no: NothingToReopen        no: NothingToReopen
                          with Ana           no: NothingToReopen        no: NothingToReopen
                          done               TaskReopened               TaskReopened
                          done before        TaskReopened               TaskReopened
                          failed             TaskReopened               TaskReopened
                          blocked            no: NothingToReopen        no: NothingToReopen
                          blocked, with Ana  no: NothingToReopen        no: NothingToReopen
                          skipped            TaskReopened               TaskReopened
                          not applicable     TaskReopened               TaskReopened\
                        """);
    }

    private static String rows(TaskCommand command) {
        return command.getClass().getSimpleName()
                + "\n"
                + standings().keySet().stream()
                        .map(standing ->
                                "  %-18s %-26s %s"
                                        .formatted(
                                                standing,
                                                said(Story.ANA, command, standing),
                                                said(Story.BEN, command, standing))
                                        .stripTrailing())
                        .collect(joining("\n"));
    }

    private static String said(Person by, TaskCommand command, String standing) {
        Story story = standings().get(standing);
        if (story == null) {
            throw new IllegalArgumentException(standing);
        }
        return switch (story.when(by, command).decision()) {
            case Accepted(List<Event> events) ->
                    events.stream().map(event -> name(event)).collect(joining("+"));
            case Refused(Refusal why) -> "no: " + name(why);
        };
    }

    private static String name(Object value) {
        return value.getClass().getSimpleName();
    }

    @Test
    void aTaskThatIsNotThereIsRefused() {
        COMMANDS.forEach(command ->
                assertThat(
                                Story.started(OPEN.replace("**1.", "**1000."))
                                        .when(Story.ANA, command)
                                        .decision())
                        .isEqualTo(Decision.refused(new Refusal.NoSuchTask("1.1", List.of()))));
    }

    @Test
    void nearestTasksAreOfferedForOneThatIsNotThere() {
        Story story = Story.started(OPEN);

        story.when("Ana: claim 1.3")
                .refused(
                        new Refusal.NoSuchTask(
                                "1.3", Arrays.asList(story.task("1.2"), story.task("1.1"))));
    }
}
