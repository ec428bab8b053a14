package dev.cutover.commands.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Command;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.GateCommand;
import dev.cutover.commands.LogCommand;
import dev.cutover.commands.RecordCommand;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.ScheduleCommand;
import dev.cutover.commands.Severity;
import dev.cutover.commands.TaskCommand;
import dev.cutover.commands.forms.Reading.Amiss;
import dev.cutover.commands.forms.Reading.Complete;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.kit.Arranged;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

    private static final Story STORY = Story.started(Plans.NIGHT);

    private static ButtonAction action(Press press, String target) {
        return new ButtonAction("demo-1", target, press, 0);
    }

    private static Reading read(Press press, String target, Map<String, String> values) {
        return new Forms(STORY.cutover()).read(action(press, target), values).orElseThrow();
    }

    private static void becomes(
            Press press, String target, Map<String, String> values, Command command) {
        assertThat(read(press, target, values)).isEqualTo(new Complete(command));
    }

    private static void amiss(
            Press press, String target, Map<String, String> values, Map<String, String> errors) {
        assertThat(read(press, target, values)).isEqualTo(new Amiss(errors));
    }

    @Test
    void aBlockAsksForItsReason() {
        Form form = new Forms(STORY.cutover()).of(action(Press.BLOCK, "0.1")).orElseThrow();

        assertThat(form.action()).isEqualTo("v1|demo-1|0.1|block|0");
        assertThat(form.title()).isEqualTo("Block 0.1");
        assertThat(form.about().plain(ZoneOffset.UTC)).isEqualTo("0.1 Back up the database");
        assertThat(form.submit()).isEqualTo("Block");
        assertThat(form.inputs())
                .containsExactly(
                        new Input.Lines(
                                "why",
                                "What keeps it from going on?",
                                "Who or what has to happen before it can.",
                                true,
                                3_000,
                                ""));
    }

    @Test
    void whatIsWrittenBecomesTheCommandItself() {
        Map<String, String> why = Map.of("why", "  no disk  ");

        becomes(Press.BLOCK, "0.1", why, new TaskCommand.Block("0.1", "no disk"));
        becomes(Press.FAIL, "0.1", why, new TaskCommand.Fail("0.1", "no disk"));
        becomes(Press.SKIP, "0.1", why, new TaskCommand.Skip("0.1", "no disk"));
        becomes(Press.REOPEN, "0.1", why, new TaskCommand.Reopen("0.1", "no disk"));
        becomes(
                Press.NOT_APPLICABLE,
                "0.1",
                why,
                new TaskCommand.MarkNotApplicable("0.1", "no disk"));
        becomes(Press.HOLD, "", why, new RunCommand.Hold("no disk"));
        becomes(Press.NO_GO, "2", why, new GateCommand.NoGo("2", "no disk"));
        becomes(
                Press.ISSUE,
                "",
                Map.of("text", "slow", "severity", "high", "task", ""),
                new LogCommand.RaiseIssue("slow", Severity.HIGH, null));
        becomes(
                Press.NOTE,
                "0.1",
                Map.of("text", "slow", "task", "0.2"),
                new LogCommand.WriteNote("slow", "0.2"));
        becomes(Press.RISK, "", Map.of("text", "rain"), new LogCommand.RaiseRisk("rain", null));
    }

    @Test
    void aNewTimeIsALengthOfTimeAndAReason() {
        Map<String, String> written = Map.of("takes", " 1h 30m ", "why", "40 % at 02:15");

        becomes(
                Press.NEW_TIME,
                "0.1",
                written,
                new ScheduleCommand.Reestimate("0.1", Duration.ofMinutes(90), "40 % at 02:15"));
        for (String wrong : List.of("soon", "3:30", "20m or so")) {
            amiss(
                    Press.NEW_TIME,
                    "0.1",
                    Map.of("takes", wrong, "why", "slow"),
                    Map.of(
                            "takes",
                            "“%s” is no length of time. Write it like 20m, 1h30m or 2 hours."
                                    .formatted(wrong)));
        }
    }

    @Test
    void whoeverIsAtItIsAskedForTheRest() {
        assertThat(asked(STORY.cutover())).isEqualTo("How long will it take?");
        Story claimed = Story.started(Plans.NIGHT);
        claimed.given("02:10 Ana: claim 0.1");

        assertThat(asked(claimed.cutover())).isEqualTo("How long does it still take?");
    }

    private static String asked(Cutover cutover) {
        return new Forms(cutover)
                .of(action(Press.NEW_TIME, "0.1"))
                .orElseThrow()
                .inputs()
                .getFirst()
                .label();
    }

    @Test
    void aReasonForANoGoIsNeverReadAsAPhase() {
        becomes(
                Press.NO_GO,
                "2",
                Map.of("why", "1 host is down"),
                new GateCommand.NoGo("2", "1 host is down"));
        assertThat(new Forms(STORY.cutover()).of(action(Press.NO_GO, "9"))).isEmpty();
    }

    @Test
    void whatLooksLikeAnOptionIsText() {
        becomes(
                Press.ISSUE,
                "",
                Map.of("text", "--sev low --task 9.9\n/cutover undo", "severity", "high"),
                new LogCommand.RaiseIssue(
                        "--sev low --task 9.9\n/cutover undo", Severity.HIGH, null));
        becomes(
                Press.BLOCK,
                "0.1",
                Map.of("why", "--force \"x\" | undo"),
                new TaskCommand.Block("0.1", "--force \"x\" | undo"));
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        amiss(
                Press.BLOCK,
                "0.1",
                Map.of("why", " \n "),
                Map.of("why", "Nothing is written here yet: What keeps it from going on?"));
        amiss(
                Press.BLOCK,
                "0.1",
                Map.of("why", "x".repeat(3_001)),
                Map.of(
                        "why",
                        "These are 3001 characters, and 3000 fit. Shorten it; the rest may go into a note."));
        amiss(
                Press.RISK,
                "",
                Map.of("impact", "x".repeat(501)),
                Map.of(
                        "text",
                        "Nothing is written here yet: What might go wrong?",
                        "impact",
                        "These are 501 characters, and 500 fit. Shorten it; the rest may go into a note."));
        amiss(
                Press.ISSUE,
                "",
                Map.of("text", "slow", "severity", "awful", "task", "0.11"),
                Map.of(
                        "severity",
                        "That is none of the choices. Choose one of the list.",
                        "task",
                        "There is no task 0.11. Nearest: 0.1, 0.2 and 0.3."));
        amiss(
                Press.NOTE,
                "",
                Map.of("text", "slow", "task", "the quick brown fox"),
                Map.of(
                        "task",
                        "There is no task the quick brown fox. Leave it empty, or write a number from the board."));
    }

    @Test
    void aValueIsRecordedUnderTheNameThatWasChosen() {
        Cutover cutover = Story.started(Arranged.plan()).cutover();
        ButtonAction all = action(Press.RECORD, "");
        Input.Choice which =
                (Input.Choice) new Forms(cutover).of(all).orElseThrow().inputs().getFirst();

        assertThat(which.options())
                .extracting(Input.Option::label)
                .containsExactly("Tenant ID", "Tenant ID Suffix", "Token (a secret)");
        assertThat(which.initial()).isEmpty();
        assertThat(
                        new Forms(cutover)
                                .read(all, Map.of("blank", "Tenant ID", "value", "Suffix: 47")))
                .contains(new Complete(new RecordCommand.FillBlank("Tenant ID", "Suffix: 47")));
    }

    @Test
    void aTaskOffersItsOwnBlanksAndThoseWithAValueLast() {
        Story story = Story.started(Arranged.plan()).given("Ana: record Tenant ID Suffix eu");
        Form form = new Forms(story.cutover()).of(action(Press.RECORD, "1.2")).orElseThrow();
        Form single = new Forms(story.cutover()).of(action(Press.RECORD, "1.1")).orElseThrow();

        assertThat(((Input.Choice) form.inputs().getFirst()).options())
                .extracting(Input.Option::value)
                .containsExactly("Token", "Tenant ID Suffix");
        assertThat(form.inputs().getLast().hint()).contains("Do not write it here");
        assertThat(single.inputs().getFirst().initial()).isEqualTo("Tenant ID");
        assertThat(new Forms(STORY.cutover()).of(action(Press.RECORD, ""))).isEmpty();
    }

    @Test
    void aBlankThatAnAmendmentTookAwayIsNoneOfTheChoices() {
        Cutover cutover = Story.started(Arranged.plan()).cutover();

        assertThat(
                        new Forms(cutover)
                                .read(
                                        action(Press.RECORD, ""),
                                        Map.of("blank", "Gone", "value", "1")))
                .contains(
                        new Amiss(
                                Map.of(
                                        "blank",
                                        "That is none of the choices. Choose one of the list.")));
    }

    @Test
    void aTaskThatIsNotThereHasNoForm() {
        Forms forms = new Forms(STORY.cutover());

        for (Press press : List.of(Press.BLOCK, Press.NOTE, Press.ISSUE, Press.RECORD)) {
            assertThat(forms.of(action(press, "9.99"))).as(press.name()).isEmpty();
            assertThat(forms.read(action(press, "9.99"), Map.of())).as(press.name()).isEmpty();
        }
    }

    @Test
    void aMessageStandsInTheFormAndIsCutWhereItIsTooLong() {
        Forms forms = new Forms(STORY.cutover());
        ButtonAction risk = action(Press.RISK, "");

        assertThat(forms.of(risk, " the DNS lags ").orElseThrow().inputs())
                .extracting(Input::initial)
                .containsExactly("the DNS lags", "");
        String cut = forms.of(risk, "🚀".repeat(2_000)).orElseThrow().inputs().getFirst().initial();
        assertThat(cut).hasSizeLessThanOrEqualTo(3_000).endsWith("🚀…");
    }

    /// What the narrowest platform takes.
    @ParameterizedTest
    @EnumSource(Press.class)
    void everyFormStaysWithinItsBounds(Press press) {
        Story story = Story.started(Arranged.plan());
        new Forms(story.cutover())
                .of(action(press, "1.1"), "x".repeat(50_000))
                .ifPresent(FormsTest::checkBounds);
        assertThat(new Forms(story.cutover()).of(action(press, "1.1")).map(Form::about))
                .isNotEqualTo(Optional.of(Text.of("")));
    }

    private static void checkBounds(Form form) {
        assertThat(form.title()).hasSizeBetween(1, Form.LONGEST_TITLE);
        assertThat(form.submit()).hasSizeBetween(1, 24);
        assertThat(form.inputs()).isNotEmpty();
        Set<String> names = new HashSet<>();
        form.inputs()
                .forEach(input -> {
                    assertThat(names.add(input.name())).isTrue();
                    assertThat(input.label()).hasSizeBetween(1, 100);
                    assertThat(input.initial()).hasSizeLessThanOrEqualTo(3_000);
                });
    }
}
