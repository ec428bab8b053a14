package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.LogBook.Closing;
import dev.cutover.commands.LogBook.Issue;
import dev.cutover.commands.LogBook.Note;
import dev.cutover.commands.LogBook.Risk;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Issues, risks and notes.
class LogTest {

    private static final String LONG = "x".repeat(10_001);

    @Test
    void issuesAreNumberedAndClosed() {
        Story story = Story.started(Plans.PLAIN);

        story.when("02:10 Ana: issue login is slow --sev high --task 1.1")
                .then(new IssueRaised(1, "login is slow", Severity.HIGH, "1.1"));
        story.when("02:11 Ben: issue typo").then(new IssueRaised(2, "typo", Severity.MEDIUM, null));
        story.when("02:12 Ben: issue close 1 a larger pool")
                .then(new IssueClosed(1, "a larger pool"));

        Closing closing = new Closing(Story.BEN, Story.at("02:12"), "a larger pool");
        Issue second = issue(2, "typo", Severity.MEDIUM, "02:11");
        assertThat(story.cutover().log().issues().values())
                .containsExactly(
                        new Issue(
                                1,
                                "login is slow",
                                Severity.HIGH,
                                "1.1",
                                Story.ANA,
                                Story.at("02:10"),
                                closing),
                        second);
        story.when("Ana: issue close 1 again")
                .refused(new Refusal.AlreadyClosedEntry("Issue 1", closing));
        story.when("Ana: issue close 7 what").refused(new Refusal.NoSuchIssue(7, List.of(second)));
    }

    private static Issue issue(int number, String text, Severity severity, String at) {
        return new Issue(number, text, severity, null, Story.BEN, Story.at(at), null);
    }

    @Test
    void risksAreNumberedAndClosed() {
        Story story = Story.started(Plans.PLAIN);

        story.when("02:10 Ana: risk DNS may lag --impact \"an hour\"")
                .then(new RiskRaised(1, "DNS may lag", "an hour"));
        story.when("Ben: risk close 2 what")
                .refused(
                        new Refusal.NoSuchRisk(
                                2,
                                List.of(
                                        new Risk(
                                                1,
                                                "DNS may lag",
                                                "an hour",
                                                Story.ANA,
                                                Story.at("02:10"),
                                                null))));
        story.when("02:12 Ben: risk close 1 they are out").then(new RiskClosed(1, "they are out"));
        story.when("Ben: risk close 1 once more")
                .refused(
                        new Refusal.AlreadyClosedEntry(
                                "Risk 1",
                                new Closing(Story.BEN, Story.at("02:12"), "they are out")));
    }

    @Test
    void notesAreKept() {
        Story story = Story.started(Plans.PLAIN);

        story.when("02:10 Ana: note the backup took 4 minutes --task 1.2")
                .then(new NoteWritten(1, "the backup took 4 minutes", "1.2"));
        assertThat(story.cutover().log().notes().values())
                .containsExactly(
                        new Note(
                                1,
                                "the backup took 4 minutes",
                                "1.2",
                                Story.ANA,
                                Story.at("02:10")));
        story.when("Ana: note what --task 7.7777")
                .refused(new Refusal.NoSuchTask("7.7777", List.of()));
    }

    @Test
    void whatPeopleWriteStaysAsTheyWroteIt() {
        String text = "*bold* <@U1> `code` | \\d+ ${x} %s \u202Etxet\u202C 🚀 @here";

        Story.started(Plans.PLAIN).when("Ana: note " + text).then(new NoteWritten(1, text, null));
    }

    @Test
    void moreThanTenThousandCharactersBelongIntoAFile() {
        List.of(
                        new RunCommand.Hold(LONG),
                        new RunCommand.Close(LONG),
                        new RunCommand.AddTask(null, LONG),
                        new TaskCommand.Complete("1.1", LONG),
                        new TaskCommand.Fail("1.1", LONG),
                        new TaskCommand.Block("1.1", LONG),
                        new TaskCommand.Skip("1.1", LONG),
                        new TaskCommand.MarkNotApplicable("1.1", LONG),
                        new TaskCommand.Reopen("1.1", LONG),
                        new TaskCommand.Assign("1.1", Person.local(LONG)),
                        new GateCommand.Approve("2", LONG),
                        new GateCommand.OpenAnyway("2", LONG),
                        new GateCommand.Go("2", LONG),
                        new GateCommand.NoGo("2", LONG),
                        new GateCommand.SayNoGo(LONG),
                        new LogCommand.RaiseIssue(LONG, Severity.LOW, null),
                        new LogCommand.CloseIssue(1, LONG),
                        new LogCommand.RaiseRisk(LONG, null),
                        new LogCommand.RaiseRisk("short", LONG),
                        new LogCommand.CloseRisk(1, LONG),
                        new LogCommand.WriteNote(LONG, null))
                .forEach(command ->
                        Story.started(Plans.PLAIN)
                                .when(Story.ANA, command)
                                .refused(new Refusal.TextTooLong(10_001, 10_000)));
        Story.of(Plans.PLAIN)
                .when(Story.ANA, new RunCommand.Start(onEnvironment(LONG)))
                .refused(new Refusal.TextTooLong(10_001, 10_000));
    }

    private static Opening onEnvironment(String name) {
        return new Opening("demo-1", "demo", "hash", Story.GENERAL, false, name);
    }

    @Test
    void tenThousandAreTaken() {
        Story.started(Plans.PLAIN).when("Ana: note " + LONG.substring(1)).accepted();
    }
}
