package dev.cutover.bot.discord.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.Echo;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.commands.Cutover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the bot measures, by button and by command in Discord.
@Timeout(90)
class DiscordProbesTest {

    @TempDir private Path folder;

    private final Echo service = new Echo();
    private final FakeDiscord discord = FakeDiscord.start();
    private DiscordSite site;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        site = DiscordSite.open(discord, folder, Map.of("CUTOVER_PROBE_ALLOW", "127.0.0.1"));
        Files.writeString(folder.resolve("plans/night.md"), service.night());
        discord.await(
                () -> discord.gateway().readies() >= 1 && !discord.guild().commands().isEmpty());
        DiscordSite.said(discord, "start night");
        DiscordSite.board(discord);
    }

    @AfterEach
    void end() {
        site.close();
        service.close();
    }

    private Cutover cutover() {
        return site.bot.runs().all().iterator().next().cutover();
    }

    private FakeMessage phase() throws InterruptedException {
        return message("Phase 1: One");
    }

    private FakeMessage message(String words) throws InterruptedException {
        discord.await(() -> shows(words));
        return discord.channel().messages().stream()
                .filter(one -> !one.pinned() && one.shown().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private boolean shows(String words) {
        return discord.channel().messages().stream()
                .anyMatch(one -> !one.pinned() && one.shown().contains(words));
    }

    @Test
    void doneByButtonIsMeasuredThenTickedAndThePhaseSaysSo() throws InterruptedException {
        DiscordSite.said(discord, "claim 1.1");
        discord.await(() -> shows("<@" + FakeDiscord.ANA + ">"));
        FakeMessage phase = phase();
        discord.by(FakeDiscord.ANA).click(phase, phase.button("Done 1.1")).awaitCallback();

        discord.await(() -> cutover().tasks().of("1.1").standing().done());
        discord.await(() -> shows("1/4"));
        assertThat(service.asked.get()).isEqualTo(1);
    }

    @Test
    void aWatchThatFailsIsAMessageWithAButtonThatMeasures() throws InterruptedException {
        service.status.set(503);
        DiscordSite.said(discord, "claim 1.2");
        FakeMessage failing = message("failing since");

        assertThat(
                        discord.by(FakeDiscord.ANA)
                                .click(failing, failing.button("Measure now"))
                                .awaitAnswer()
                                .shown())
                .contains("check");
    }

    @Test
    void theGroupMeasureTakesTheWordsOfChecks() throws InterruptedException {
        assertThat(answered("cutover measure probe", Map.of("name", "1.1"))).contains("1 check");
        assertThat(answered("cutover measure probes", Map.of())).contains("Checks");
        assertThat(answered("cutover measure waive", Map.of("name", "1.1", "why", "by hand")))
                .contains("Nothing waits for **1.1**");
        assertThat(
                        answered(
                                "cutover measure expect-down",
                                Map.of("minutes", 5, "why", "the restart")))
                .contains("down");
    }

    private String answered(String command, Map<String, Object> options)
            throws InterruptedException {
        return discord.by(FakeDiscord.ANA).command(command, options).awaitAnswer().shown();
    }

    @Test
    void whatThePlanSuggestsIsAddedByButton() throws InterruptedException {
        FakeMessage list =
                discord.by(FakeDiscord.ANA)
                        .command("cutover say", Map.of("text", "check"))
                        .awaitAnswer();
        assertThat(list.shown()).contains("What the bot could check");
        discord.by(FakeDiscord.ANA).click(list, list.button("Add all 2")).awaitAnswer();

        discord.await(() -> cutover().probes().adopted().size() == 2);
    }
}
