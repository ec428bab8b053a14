package dev.cutover.bot.discord.app;

import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeInteraction;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The whole program beside a [FakeDiscord], with the plan `night` and people who type and press.
public final class DiscordSite implements AutoCloseable {

    private static final String PLAN =
            """
            # Night

            ## Phase 1: One

            - [ ] **1.1** First
            - [ ] **1.2** Second

            ## Phase 2: Two

            - [ ] **2.1** Third
            """;

    public final FakeDiscord discord;
    public final Bot bot;

    private DiscordSite(FakeDiscord discord, Bot bot) {
        this.discord = discord;
        this.bot = bot;
    }

    /// @param more settings beside those for Discord
    public static DiscordSite open(FakeDiscord discord, Path folder, Map<String, String> more) {
        Settings settings = Settings.of(settings(folder, discord, more));
        Bot bot =
                new Bot(
                        settings,
                        new PlanFolder(settings.plans(), Optional.empty()),
                        InstantSource.system());
        bot.openDoors();
        return new DiscordSite(discord, bot);
    }

    /// What the program is started with; writes the plan.
    public static Map<String, String> settings(
            Path folder, FakeDiscord discord, Map<String, String> more) {
        try {
            Files.createDirectories(folder.resolve("plans"));
            Files.writeString(folder.resolve("plans/night.md"), PLAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("CUTOVER_DATA", folder.resolve("data").toString());
        settings.put("CUTOVER_PLANS", folder.resolve("plans").toString());
        settings.put("CUTOVER_PORT", "0");
        settings.put("DISCORD_TOKEN", FakeDiscord.TOKEN);
        settings.put("DISCORD_API_URL", discord.apiUrl());
        settings.put("DISCORD_GATEWAY_URL", discord.gatewayUrl());
        settings.putAll(more);
        return settings;
    }

    /// Types a line, as `/cutover say`, and waits for the answer.
    public static String said(FakeDiscord discord, String line) throws InterruptedException {
        return asked(discord, line).awaitAnswer().shown();
    }

    /// Types a line, as `/cutover say`.
    public static FakeInteraction asked(FakeDiscord discord, String line) {
        return discord.by(FakeDiscord.ANA).command("cutover say", Map.of("text", line));
    }

    /// Waits until the board is there and pinned.
    public static FakeMessage board(FakeDiscord discord) throws InterruptedException {
        discord.await(() -> discord.channel().messages().stream().anyMatch(FakeMessage::pinned));
        return discord.channel().messages().stream()
                .filter(FakeMessage::pinned)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        bot.close();
        discord.close();
    }
}
