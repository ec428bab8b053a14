package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.cutover.bot.slack.door.Payload;
import dev.cutover.bot.slack.door.SignedRequests;
import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.fake.FakeChannel;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.Fault;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Between the acknowledgement and the post, and between the post and the note of it, the real
/// program is killed, again and again: every announcement stands in Slack exactly once, and every
/// line of the record too.
class SlackKillTest {

    private static final int ROUNDS = Integer.getInteger("cutover.kills", 20);

    private static final List<String> COMMANDS =
            List.of("done 1.1", "issue %s --sev high", "note %s", "done 1.2", "fail 2.1 %s");

    private final Random random = new Random(20_261_121);
    private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
    private final FakeSlack slack = FakeSlack.start();

    @TempDir private Path folder;

    @Test
    void everyAnnouncementArrivesExactlyOnceWhereverTheProgramIsKilled() throws Exception {
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/night.md"), PLAN);
        // The window in which Slack has a post and nobody noted it.
        slack.always("chat.postMessage", new Fault.Slow(Duration.ofMillis(120)));
        for (int round = 1; round <= ROUNDS; round++) {
            String channel = slack.workspace().channel("C" + (100 + round)).id();
            try (BotProcess bot = bot();
                    SignedRequests requests =
                            new SignedRequests(bot.port(), InstantSource.system())) {
                Thread killer = killAfter(bot, 300 + random.nextInt(4_000));
                work(requests, channel);
                killer.join();
            }
        }
        try (BotProcess _ = bot()) {
            slack.await(() -> channels().stream().allMatch(this::isComplete));
        } finally {
            slack.close();
        }
        channels().forEach(this::isThereOnce);
    }

    private BotProcess bot() {
        return BotProcess.serve(
                SlackSite.settings(folder, slack, Map.of()), List.of("-XX:TieredStopAtLevel=1"));
    }

    private static Thread killAfter(BotProcess bot, int millis) {
        return Thread.ofVirtual()
                .start(() -> {
                    try {
                        Thread.sleep(millis);
                        bot.kill();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /// Until the program is killed.
    private void work(SignedRequests requests, String channel) throws InterruptedException {
        Set<String> mine =
                acknowledged.computeIfAbsent(channel, _ -> ConcurrentHashMap.newKeySet());
        try {
            say(requests, channel, "start night");
            mine.add("start");
            for (int number = 0; ; number++) {
                String name = "said-%s-%d".formatted(channel, number);
                say(requests, channel, COMMANDS.get(number % COMMANDS.size()).formatted(name));
                mine.add(name);
                Thread.sleep(random.nextInt(400));
            }
        } catch (AssertionError killed) {
            assertThat(killed).hasCauseInstanceOf(IOException.class);
        }
    }

    private void say(SignedRequests requests, String channel, String text) {
        Map<String, String> command =
                Payload.command(FakeSlack.ANA, text, slack.responseUrl(FakeSlack.ANA));
        command.put("channel_id", channel);
        HttpResponse<String> answer = requests.send(SignedRequests.form(command));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private List<FakeChannel> channels() {
        return slack.workspace().channels().stream()
                .filter(channel ->
                        acknowledged.getOrDefault(channel.id(), Set.of()).contains("start"))
                .toList();
    }

    private boolean isComplete(FakeChannel channel) {
        String record = record(channel);
        return acknowledged.getOrDefault(channel.id(), Set.of()).stream()
                        .filter(name -> isTold(name))
                        .allMatch(record::contains)
                && keys(channel.messages()).containsAll(List.of("board", "phase:1"));
    }

    /// Completing a task has no words of its own.
    private static boolean isTold(String name) {
        if (name.equals("start")) {
            return false;
        }
        int number = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
        return COMMANDS.get(number % COMMANDS.size()).contains("%s") && number < COMMANDS.size();
    }

    private static String record(FakeChannel channel) {
        StringBuilder all = new StringBuilder();
        replies(channel).forEach(reply -> all.append(reply.shown()).append('\n'));
        return all.toString();
    }

    private static Stream<FakeMessage> replies(FakeChannel channel) {
        return channel.messages().stream()
                .flatMap(message -> channel.replies(message.ts()).stream());
    }

    private void isThereOnce(FakeChannel channel) {
        assertThat(keys(channel.messages()))
                .as("messages of %s", channel.id())
                .doesNotHaveDuplicates()
                .startsWith("board", "phase:1");
        assertThat(keys(replies(channel).toList()))
                .as("replies of %s", channel.id())
                .doesNotHaveDuplicates();
        String record = record(channel);
        for (String name : acknowledged.getOrDefault(channel.id(), Set.of())) {
            if (isTold(name)) {
                assertThat(Collections.frequency(words(record), name))
                        .as("%s in the record of %s:%n%s", name, channel.id(), record)
                        .isEqualTo(1);
            }
        }
        assertThat(channel.pins()).hasSize(1);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s.,:]+", -1)).toList();
    }

    private static List<String> keys(List<FakeMessage> messages) {
        List<String> keys = new ArrayList<>();
        for (FakeMessage message : messages) {
            JsonObject metadata = Objects.requireNonNull(message.metadata());
            keys.add(metadata.getAsJsonObject("event_payload").get("key").getAsString());
        }
        return keys;
    }

    private static final String PLAN =
            """
            # Night

            ## Phase 1: First

            - [ ] **1.1** One (5 min, S)
            - [ ] **1.2** Two (5 min, S)

            ## Phase 2: Second

            **Blocking:** Phase 1 complete

            - [ ] **2.1** Three (5 min, S)
            """;
}
