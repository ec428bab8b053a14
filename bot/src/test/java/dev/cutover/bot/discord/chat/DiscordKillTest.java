package dev.cutover.bot.discord.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.chat.Cutovers;
import dev.cutover.bot.discord.fake.Connected;
import dev.cutover.bot.discord.fake.FakeDiscord;
import dev.cutover.bot.discord.fake.FakeMessage;
import dev.cutover.bot.discord.fake.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Between the post and the note of it, a program is killed, again and again: every message stands
/// in Discord exactly once, and every line of the record too.
class DiscordKillTest {

    private static final int ROUNDS = Math.min(5, Integer.getInteger("cutover.kills", 20));

    private static final String PLAN =
            """
            # Night

            ## Phase 1: First

            - [ ] **1.1** One (5 min, S)
            """;

    private final Random random = new Random(20_261_121);
    private final List<String> recorded = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void everyMessageIsThereOnceWhereverTheProgramIsKilled() throws Exception {
        Cutovers.plan(folder, PLAN);
        try (FakeDiscord discord = FakeDiscord.start()) {
            // The window in which Discord has a post and nobody noted it.
            discord.always("POST channels/{}/messages", new Fault.Slow(Duration.ofMillis(120)));
            for (int round = 1; round <= ROUNDS; round++) {
                liveShortly(discord, round);
            }
            discord.heal();
            bringUpToDate(discord);
            assertThat(recorded).isNotEmpty();
            assertThat(discord.channel().messages()).as("board, phase").hasSize(2);
            assertThat(discord.channel().messages().getFirst().pinned()).isTrue();
            List<String> words = words(discord);
            assertThat(words).containsAll(recorded);
            assertThat(words.stream().filter(word -> word.startsWith("said-")))
                    .doesNotHaveDuplicates();
        }
    }

    private void liveShortly(FakeDiscord discord, int round)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ShortLived.class.getName(),
                                folder.toString(),
                                discord.apiUrl(),
                                discord.gatewayUrl(),
                                "said-" + round)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int notes = 1 + random.nextInt(25);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            Stream.generate(() -> line(said)).limit(notes).forEach(recorded::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String line(BufferedReader said) {
        try {
            String line = said.readLine();
            assertThat(line).as("it lives").isNotNull();
            return line;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void bringUpToDate(FakeDiscord discord) throws InterruptedException {
        InstantSource clock = InstantSource.system();
        try (Connected connected = Connected.to(discord)) {
            DiscordChat chat = new DiscordChat(connected::jda, clock);
            try (Cutovers cutovers = Cutovers.in(folder, clock, List.of(chat))) {
                discord.await(() -> cutovers.isUpToDate(Night.PLACE, chat));
            }
        }
    }

    private static List<String> words(FakeDiscord discord) {
        return discord.guild().threads().stream()
                .flatMap(thread -> thread.messages().stream())
                .map(FakeMessage::shown)
                .flatMap(text -> Stream.of(text.replace("\\", "").split("[\\s.,:]+", -1)))
                .toList();
    }
}
