package dev.cutover.commands.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.ProbeCommand;
import dev.cutover.commands.forms.Reading.Complete;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PhaseView;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.TaskCard;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A reading and a waiver are given by a button and a form, too.
class ProbeFormsTest {

    private final Story story =
            Story.started(Plans.CHECKED).given("Ana: claim 1.1", "Ana: claim 1.2");

    private static ButtonAction action(Press press, String target) {
        return new ButtonAction("demo-1", target, press, 0);
    }

    private String card(String task) {
        return new PlainText(ZoneOffset.UTC)
                .of(new TaskCard(story.cutover(), story.task(task)).message());
    }

    private String phase() {
        Cutover cutover = story.cutover();
        return new PlainText(ZoneOffset.UTC)
                .of(new PhaseView(cutover, cutover.plan().phases().getFirst()).message());
    }

    @Test
    void theFormOfAReadingAsksWhatThePlanAsks() {
        Form form = new Forms(story.cutover()).of(action(Press.READING, "1.2")).orElseThrow();

        assertThat(form.title()).isEqualTo("Reading 1.2");
        assertThat(form.about().plain(ZoneOffset.UTC)).isEqualTo("memory used in percent");
        assertThat(
                        new Forms(story.cutover())
                                .read(action(Press.READING, "1.2"), Map.of("value", "71"))
                                .orElseThrow())
                .isEqualTo(new Complete(new ProbeCommand.GiveReading("1.2", "71")));
    }

    @Test
    void whoHoldsSuchATaskIsOfferedTheReadingUntilItIsGood() {
        assertThat(phase())
                .contains("1.2 Read the memory", "[Read 1.2]")
                .doesNotContain("[Done 1.2]");
        assertThat(card("1.2")).contains("[Give the reading]").doesNotContain("[Done]");

        story.given("Ana: reading 1.2 91");
        assertThat(phase()).contains("[Read 1.2]", "check not good: answer < 80, saw 91");
        story.given("Ana: reading 1.2 71");

        assertThat(phase()).contains("[Done 1.2]");
        assertThat(card("1.2")).contains("[Done]");
        assertThat(new Forms(story.cutover()).of(action(Press.READING, "1.2"))).isEmpty();
    }

    @Test
    void whatCameOutBadlyCanBeWaivedByAForm() {
        assertThat(card("1.2")).doesNotContain("[Waive the checks]");
        story.given("Ana: reading 1.2 91");
        assertThat(card("1.2")).contains("[Waive the checks]");

        assertThat(
                        new Forms(story.cutover())
                                .read(action(Press.WAIVE, "1.2"), Map.of("why", "seen by hand"))
                                .orElseThrow())
                .isEqualTo(new Complete(new ProbeCommand.Waive("1.2", "seen by hand")));
        assertThat(new Forms(story.cutover()).of(action(Press.WAIVE, "1.4"))).isEmpty();
    }
}
