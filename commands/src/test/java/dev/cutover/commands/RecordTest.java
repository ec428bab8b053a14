package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.RecordEvent.ImprovementWritten;
import dev.cutover.commands.RecordEvent.LessonWritten;
import dev.cutover.commands.RecordEvent.OptionChosen;
import dev.cutover.commands.RecordEvent.OutputSeen;
import dev.cutover.commands.RecordEvent.SignedOff;
import dev.cutover.commands.RecordEvent.ValueRecorded;
import dev.cutover.commands.TaskEvent.TaskNotApplicable;
import dev.cutover.commands.TaskEvent.TaskReopened;
import dev.cutover.commands.kit.Arranged;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Blank;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Filling in what the document asks for.
class RecordTest {

    @Test
    void aValueForJustThatNameIsNotReadAsAnother() {
        Story.started(Arranged.plan())
                .when(Story.ANA, new RecordCommand.FillBlank("Tenant ID", " Suffix 4711 "))
                .then(new RecordEvent.ValueRecorded("Tenant ID", 5, "Suffix 4711"))
                .when(Story.ANA, new RecordCommand.FillBlank("Token", "hush"))
                .then(new RecordEvent.ValueRecorded("Token", 7, null))
                .when(Story.ANA, new RecordCommand.FillBlank("Tenant", "4711"))
                .refused(
                        new RecordRefusal.NoSuchBlank(
                                List.of("Tenant ID", "Tenant ID Suffix", "Token")))
                .when(Story.ANA, new RecordCommand.FillBlank("Tenant ID", " "))
                .refused(new RecordRefusal.NoValue("Tenant ID"));
    }

    @Test
    void aValueIsRecordedByItsNameOrByItsTask() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: record tenant id: 47 11").then(new ValueRecorded("Tenant ID", 5, "47 11"));
        story.when("Ana: record 1.1 4712").then(new ValueRecorded("Tenant ID", 5, "4712"));
        story.when("Ana: record Tenant ID Suffix x")
                .then(new ValueRecorded("Tenant ID Suffix", 6, "x"));

        Blank tenant = story.cutover().plan().arrangements().blanks().getFirst();
        Spot spot = Spots.ofBlanks(story.cutover().plan()).of(tenant.name(), tenant.line());
        assertThat(story.cutover().records().values().get(spot))
                .extracting(Kept.Value::value)
                .isEqualTo("4712");
    }

    @Test
    void aSecretIsKeptByNobody() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: record Token hunter2").then(new ValueRecorded("Token", 7, null));

        assertThat(story.cutover().toString()).doesNotContain("hunter2");
        story.says(
                "Recorded that Token is set. It is a secret, so its value was not kept: put it where your team keeps such things.");
    }

    @Test
    void whatFitsNoBlankIsRefusedWithTheNearest() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: record tennant 4")
                .refused(
                        new RecordRefusal.NoSuchBlank(
                                List.of("Tenant ID", "Tenant ID Suffix", "Token")));
        story.when("Ana: record Tenant ID").refused(new RecordRefusal.NoValue("Tenant ID"));
        story.when("Ana: record 1.2 x")
                .refused(new RecordRefusal.SeveralBlanks(List.of("Tenant ID Suffix", "Token")));
    }

    @Test
    void whatWasSeenIsHeldAgainstWhatIsExpectedAndCompletesNothing() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: expect 1.1 it says \"9 Columns\" here")
                .then(new OutputSeen("1.1", 0, "it says \"9 Columns\" here", Verdict.MATCHES));
        story.when("Ana: expect 1.1 8").then(new OutputSeen("1.1", 0, "8", Verdict.DIFFERS));
        story.when("Ana: expect 1.1 all well")
                .then(new OutputSeen("1.1", 0, "all well", Verdict.UNJUDGED));
        story.when("Ana: expect 1.2 fine").then(new OutputSeen("1.2", 0, "fine", Verdict.UNJUDGED));

        assertThat(story.cutover().tasks().of("1.1").standing()).isEqualTo(new Standing.Open());
        assertThat(story.cutover().records().all(Kept.Output.class))
                .extracting(Kept.Output::output)
                .containsExactly("all well", "fine");
    }

    @Test
    void lessonsAndImprovementsAreNumberedAndTakenBack() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: lesson test the restore").then(new LessonWritten(1, "test the restore"));
        story.when("Ana: undo").accepted();
        assertThat(story.cutover().records().bySubject()).isEmpty();
        story.when("Ben: improvement two people").then(new ImprovementWritten(2, "two people"));
    }

    @Test
    void aRoleIsSignedForOnceByWhoeverSaysSo() {
        Story story = Story.started(Arranged.plan());

        story.when("02:10 Ana: signoff data").then(new SignedOff("Database admin"));
        story.when("Ben: signoff database ADMIN")
                .refused(
                        new RecordRefusal.AlreadySigned(
                                new Kept.Signature(
                                        "Database admin", Story.ANA, Story.at("02:10"))));
        story.when("Ben: signoff dentist")
                .refused(
                        new RecordRefusal.NoSuchRole(
                                "dentist", List.of("Database admin", "Tech lead")));
    }

    @Test
    void theTasksOfTheOtherWaysDoNotApply() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: choose B")
                .then(
                        new OptionChosen("Choose one method", 9, "Replicate"),
                        new TaskNotApplicable("1.1", "the way that was chosen is Replicate"));
        story.when("Ben: choose choose one method dump")
                .then(
                        new OptionChosen("Choose one method", 9, "Dump"),
                        new TaskReopened("1.1", "the way that was chosen is Dump"),
                        new TaskNotApplicable("1.2", "the way that was chosen is Dump"),
                        new TaskNotApplicable("2.1", "the way that was chosen is Dump"));
        story.when("Ben: undo").accepted();
        assertThat(story.cutover().tasks().of("1.2").standing()).isEqualTo(new Standing.Open());
        story.when("Ben: choose C")
                .refused(
                        new RecordRefusal.NoSuchOption(
                                "C",
                                List.of(
                                        "Choose one method: Dump",
                                        "Choose one method: Replicate",
                                        "Decide on the window: Sunday",
                                        "Decide on the window: Monday")));
    }

    @Test
    void whatAChoiceLeavesOutIsSaidInOneSentence() {
        Story.started(Arranged.plan())
                .when("Ana: choose A")
                .says(
                        "Chosen for Choose one method: Dump. Not right? /cutover undo. Of the other"
                                + " ways, these do not apply: 1.2 and 2.1.");
    }

    @Test
    void aWayThatSkipsAheadPassesWholePhasesOver() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: choose A").accepted();

        assertThat(story.cutover().tasks().of("2.1").standing())
                .isInstanceOf(Standing.NotApplicable.class);
        assertThat(story.cutover().tasks().of("3.1").standing()).isEqualTo(new Standing.Open());
    }

    @Test
    void anAnswerToAQuestionIsRecorded() {
        Story story = Story.started(Arranged.plan());

        story.when("Ana: choose window Monday")
                .then(new OptionChosen("Decide on the window", 12, "Monday"));
        story.when("Ana: choose 1").then(new OptionChosen("Decide on the window", 12, "Sunday"));
        assertThat(story.cutover().records().all(Kept.Choice.class))
                .extracting(Kept.Choice::option)
                .containsExactly("Sunday");
    }
}
