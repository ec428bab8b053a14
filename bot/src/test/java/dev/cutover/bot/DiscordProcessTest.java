package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.discord.app.DiscordSite;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real program as a process of its own, in Discord: how it starts and ends.
@Timeout(90)
class DiscordProcessTest {

    private final FakeDiscord discord = FakeDiscord.start();

    @TempDir private Path folder;

    @AfterEach
    void close() {
        discord.close();
    }

    /// With what it says in the file `out`.
    private Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-Dlogback.configurationFile=logback.xml",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.cutover.bot.cli.Main",
                                "serve")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile());
        builder.environment()
                .putAll(DiscordSite.settings(folder, discord, Map.of("CUTOVER_LOCAL", "on")));
        return builder.start();
    }

    private String out() {
        try {
            return Files.readString(folder.resolve("out"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void connected() throws InterruptedException {
        discord.await(() -> !discord.guild().commands().isEmpty());
    }

    private void ends(Process process, int exit, int seconds) throws InterruptedException {
        assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as(out()).isTrue();
        assertThat(process.exitValue()).isEqualTo(exit);
        assertThat(out()).doesNotContain(FakeDiscord.TOKEN, "interaction-token-");
    }

    @Test
    void askedToEndWithEditsPendingItEndsWithinTenSeconds() throws Exception {
        Process process = start();
        try {
            connected();
            DiscordSite.said(discord, "start night");
            DiscordSite.board(discord);
            discord.always("PATCH channels/{}/messages/{}", new Fault.Hang());
            discord.always("POST channels/{}/messages", new Fault.Hang());
            DiscordSite.said(discord, "claim 1.1");
            DiscordSite.said(discord, "done 1.1");
            discord.await(() -> discord.calls().stream().anyMatch(call -> call.status() == 0));
            process.destroy();
            ends(process, 143, 10);
        } finally {
            process.destroyForcibly();
        }
        assertThat(out()).contains("Discord is asked for a connection.");
    }

    @Test
    void whatDiscordEndsForGoodEndsTheProgramWithWhatToDo() throws Exception {
        Process process = start();
        try {
            connected();
            discord.gateway().close(4014);
            ends(process, 1, 20);
        } finally {
            process.destroyForcibly();
        }
        assertThat(out()).contains("Discord does not allow what the bot asks for (4014).");
    }

    @Test
    void aTokenThatIsNotTakenEndsTheProgramWithWhatToDo() throws Exception {
        discord.token("another");
        Process process = start();
        try {
            ends(process, 1, 30);
        } finally {
            process.destroyForcibly();
        }
        assertThat(out().lines())
                .contains(
                        "Discord does not take the token in DISCORD_TOKEN. Under Bot in the app's settings at discord.com/developers/applications, Reset Token shows a new one; set DISCORD_TOKEN to it and start the bot again.");
    }

    @Test
    void whereDiscordIsDownTheOthersAreServedMeanwhile() throws Exception {
        discord.goAway();
        Process process = start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            discord.await(() -> out().contains("The local channel is at http://localhost:"));
            String address =
                    out().lines()
                            .filter(line -> line.startsWith("The local"))
                            .findFirst()
                            .orElseThrow();
            URI page = URI.create(address.substring(address.indexOf("http"), address.length() - 1));
            assertThat(
                            client.send(
                                            HttpRequest.newBuilder(page).build(),
                                            BodyHandlers.ofString())
                                    .statusCode())
                    .isEqualTo(200);
            discord.await(() -> out().contains("Discord cannot be reached"));
            discord.comeBack();
            connected();
            assertThat(DiscordSite.said(discord, "status")).isNotEmpty();
            process.destroy();
            ends(process, 143, 10);
        } finally {
            process.destroyForcibly();
        }
        assertThat(List.of(out().split("\n", -1))).noneMatch(line -> line.startsWith("\tat "));
    }
}
