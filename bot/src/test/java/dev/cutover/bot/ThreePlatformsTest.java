package dev.cutover.bot;

import static dev.cutover.bot.slack.fake.FakeSlack.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.discord.app.DiscordSite;
import dev.cutover.bot.discord.fake.Call;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.Fault;
import dev.cutover.bot.local.LocalPeople;
import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Slack, Discord and the local channel in one program, with one cutover in all three.
@Timeout(90)
class ThreePlatformsTest {

    private static final String PLAN =
            """
            # Night

            ## Phase 1: First

            - [ ] **1.1** One
            - [ ] **1.2** Two
            - [ ] **1.3** Three
            - [ ] **1.4** Four
            """;

    private static final String EDIT = "PATCH channels/{}/messages/{}";

    @TempDir private Path folder;
    private final FakeDiscord discord = FakeDiscord.start();
    private SlackSite site;

    @BeforeEach
    void open() throws InterruptedException {
        site =
                SlackSite.open(
                        folder,
                        PLAN,
                        Map.of(
                                "CUTOVER_LOCAL",
                                "on",
                                "DISCORD_TOKEN",
                                FakeDiscord.TOKEN,
                                "DISCORD_API_URL",
                                discord.apiUrl(),
                                "DISCORD_GATEWAY_URL",
                                discord.gatewayUrl()));
        discord.await(() -> !discord.guild().commands().isEmpty());
    }

    @AfterEach
    void close() {
        site.close();
        site.slack.close();
        discord.close();
    }

    private String local(String name, String text) {
        return new LocalPeople(site.port()).say("general", name, text);
    }

    private String inLocal() {
        return new LocalPeople(site.port()).read("general");
    }

    private String inDiscord() {
        return discord.channel().messages().stream()
                .map(dev.cutover.bot.discord.fake.FakeMessage::shown)
                .collect(Collectors.joining("\n"));
    }

    private void await(BooleanSupplier so) throws InterruptedException {
        site.slack.await(so);
    }

    private Run run() {
        return site.run();
    }

    /// Started on the local channel, and shown in the two others.
    private void everywhere() throws Exception {
        assertThat(local("Ana", "start night")).contains("\"ok\":true");
        assertThat(site.type(BEN, "mirror here " + Codes.in(local("Ana", "mirrors"))))
                .contains("shows this cutover too");
        assertThat(DiscordSite.said(discord, "mirror here " + Codes.in(local("Ana", "mirrors"))))
                .contains("shows this cutover too");
        await(() ->
                List.of(inLocal(), site.shown(), inDiscord()).stream()
                        .allMatch(all -> all.contains("Four")));
        DiscordSite.board(discord);
    }

    private String button(Press press, String task) {
        long seq = run().cutover().tasks().of(task).changed();
        return new ButtonAction(run().id(), task, press, seq).text();
    }

    /// Presses the button that the bot drew for it in Discord.
    private void pressInDiscord(String user, String label) throws InterruptedException {
        discord.await(() -> messageWith(label).isPresent());
        var message = messageWith(label).orElseThrow();
        discord.by(user).click(message, message.button(label));
    }

    private Optional<dev.cutover.bot.discord.fake.FakeMessage> messageWith(String label) {
        return discord.channel().messages().stream()
                .filter(one -> one.shown().contains(label))
                .findFirst();
    }

    private void pressInSlack(String user, Press press, String task) {
        FakeMessage message =
                site.slack.channel().messages().stream()
                        .filter(one -> one.shown().contains("Phase 1"))
                        .findFirst()
                        .orElseThrow();
        site.press(user, button(press, task), message.ts());
    }

    @Test
    void aClaimOnEachIsSeenOnAllThree() throws Exception {
        everywhere();

        assertThat(local("Ana", "claim 1.1")).contains("\"ok\":true");
        pressInSlack(BEN, Press.CLAIM, "1.2");
        pressInDiscord(FakeDiscord.ANA, "Claim 1.3");

        await(() -> claimed(inLocal()) && claimed(site.shown()) && claimed(inDiscord()));
        assertThat(DiscordSite.said(discord, "claim 1.2")).contains("is with");
        assertThat(site.type(BEN, "claim 1.3")).contains("is with");
        assertThat(local("Ana", "claim 1.2")).contains("\"ok\":false");
        assertThat(site.shown()).contains("One · with Ana", "<@" + BEN + ">");
    }

    private static boolean claimed(String shown) {
        return Stream.of("One", "Two", "Three").allMatch(task -> shown.contains(task + " · with "));
    }

    @Test
    void whileDiscordHangsTheOthersGoOnAndItCatchesUpInOneEdit() throws Exception {
        everywhere();
        String board = DiscordSite.board(discord).id();
        int before = edits(board).size();
        discord.always(EDIT, new Fault.Hang());
        discord.always("POST channels/{}/messages", new Fault.Hang());

        assertThat(local("Ana", "claim 1.1")).contains("\"ok\":true");
        await(() -> discord.calls().stream().anyMatch(call -> call.status() == 0));
        long begun = System.nanoTime();
        for (String task : List.of("1.2", "1.3")) {
            assertThat(site.type(BEN, "claim " + task)).contains("is yours");
            assertThat(site.type(BEN, "done " + task)).contains("is done");
        }
        assertThat(local("Ana", "done 1.1")).contains("\"ok\":true");
        await(() -> inLocal().contains("3/4 tasks") && site.shown().contains("3/4 tasks"));
        assertThat(System.nanoTime() - begun).isLessThan(8_000_000_000L);
        assertThat(inDiscord()).doesNotContain("3/4 tasks");

        discord.heal();
        await(() -> inDiscord().contains("3/4 tasks"));
        assertThat(edits(board)).hasSize(before + 1);
    }

    /// Those of the board that Discord took since it was there.
    private List<Call> edits(String message) {
        return discord.calls(EDIT).stream()
                .filter(call -> call.path().endsWith(message) && call.status() == 200)
                .toList();
    }

    @Test
    void whoIsOnSlackAndDiscordIsOneOwner() throws Exception {
        everywhere();
        assertThat(DiscordSite.said(discord, "link " + Codes.in(site.type(BEN, "link"))))
                .contains("one person now");

        pressInSlack(BEN, Press.CLAIM, "1.1");
        await(() -> run().cutover().tasks().of("1.1").standing().claim() != null);
        assertThat(DiscordSite.said(discord, "mine")).contains("One · with ");
        assertThat(local("Cleo", "done 1.1")).contains("\"ok\":false");
        assertThat(DiscordSite.said(discord, "done 1.1")).contains("is done");
        assertThat(site.type(BEN, "undo")).contains("Taken back");
        assertThat(DiscordSite.said(discord, "who")).contains("One");
    }
}
