package dev.cutover.bot;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Suggestion;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the bot measures, by button and by word in Slack.
@Timeout(90)
class SlackProbesTest {

    @TempDir private Path folder;

    private final Echo service = new Echo();
    private SlackSite site;

    @BeforeEach
    void begin() {
        site = SlackSite.open(folder, service.night(), Map.of("CUTOVER_PROBE_ALLOW", "127.0.0.1"));
        site.type(ANA, "start night");
    }

    @AfterEach
    void end() {
        site.close();
        site.slack.close();
        service.close();
    }

    private void press(String target, Press press, long seq) {
        site.press(
                ANA,
                new ButtonAction(site.run().id(), target, press, seq).text(),
                site.slack.channel().messages().getLast().ts());
    }

    @Test
    void doneByButtonIsMeasuredThenTickedAndThePhaseSaysSo() throws InterruptedException {
        site.type(ANA, "claim 1.1");
        site.slack.await(site::isUpToDate);
        press("1.1", Press.DONE, site.cutover().tasks().of("1.1").changed());

        site.slack.await(() -> site.cutover().tasks().of("1.1").standing().done());
        site.slack.await(site::isUpToDate);
        assertThat(service.asked.get()).isEqualTo(1);
        assertThat(site.slack.channel().messages())
                .extracting(FakeMessage::shown)
                .anySatisfy(phase -> assertThat(phase).contains("Phase 1: One", "1/4"));
    }

    @Test
    void aServiceThatIsDownKeepsTheTaskOpenAndTheRowSaysWhatWasSeen() throws InterruptedException {
        service.status.set(503);
        assertThat(site.type(ANA, "done 1.1")).contains("makes 1 check of 1.1");

        site.slack.await(() -> site.shown().contains("saw 503"));
        assertThat(site.cutover().tasks().of("1.1").standing().done()).isFalse();
    }

    @Test
    void aWatchThatFailsIsOneMessageWithAButtonThatMeasures() throws InterruptedException {
        service.status.set(503);
        site.type(ANA, "claim 1.2");
        site.slack.await(() -> messagesThatSay("failing since") > 0);

        press("1.2", Press.PROBE, 0);
        site.slack.await(() -> measured("1.2"));
        assertThat(messagesThatSay("failing since")).isEqualTo(1);
        service.status.set(200);
        site.slack.await(() -> messagesThatSay("failing since") == 0);
    }

    private long messagesThatSay(String words) {
        return site.slack.channel().messages().stream()
                .filter(one -> one.shown().contains(words) && !one.shown().contains("Phase 1"))
                .count();
    }

    private boolean measured(String task) {
        PlannedProbe planned = PlannedProbe.named(site.cutover().plan(), task).getFirst();
        return site.cutover().probes().of(planned.id()).last() != null;
    }

    @Test
    void whatThePlanSuggestsIsAddedByButton() throws InterruptedException {
        assertThat(Suggestion.of(site.cutover())).hasSize(2);
        site.slack.await(site::isUpToDate);
        press(allOf(), Press.ADOPT, 0);

        site.slack.await(() -> site.cutover().probes().adopted().size() == 2);
        site.type(ANA, "done 1.3");
        site.slack.await(() -> site.cutover().tasks().of("1.3").standing().done());
        assertThat(service.asked.get()).isEqualTo(1);
    }

    /// As the button of the list carries it.
    private String allOf() {
        return Suggestion.codeOf(Suggestion.of(site.cutover()));
    }

    @Test
    void theWordsOfChecksAreUnderstood() {
        assertThat(site.type(ANA, "probes")).contains("Checks");
        assertThat(site.type(ANA, "probe 1.1")).contains("1 check");
        assertThat(site.type(ANA, "waive 1.1 by hand")).contains("Nothing waits for 1.1");
        assertThat(site.type(ANA, "expect-down 5 restart")).contains("down");
        assertThat(site.type(ANA, "watch 1.2")).contains("is watched from now on");
    }
}
