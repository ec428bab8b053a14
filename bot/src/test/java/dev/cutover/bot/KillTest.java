package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.BotProcess.Said;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.Journal.Recorded;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Acknowledged means on disk: the real program is killed at a random moment while eight people
/// work, again and again on one data folder, and nothing that it acknowledged is missing, nothing
/// is half there, nothing happened twice.
class KillTest {

    private static final int ROUNDS = Integer.getInteger("cutover.kills", 20);
    private static final int CLIENTS = 8;

    private final Random random = new Random(20_261_121);

    /// What was said with which interaction id; the answer is absent where the kill came first.
    private final Map<String, String> said = new ConcurrentHashMap<>();

    private final Map<String, Said> answered = new ConcurrentHashMap<>();

    @TempDir private Path folder;

    /// How things stood when the program was killed the last time, as its journal says.
    private @Nullable Cutover before;

    @Test
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws Exception {
        Path plan = folder.resolve("night.md");
        Files.writeString(plan, PLAN);
        Path data = folder.resolve("data");
        for (int round = 1; round <= ROUNDS; round++) {
            spoilLedger(data, round);
            try (BotProcess bot = BotProcess.demo(data, plan)) {
                takesUpWhereItWas(bot);
                sayAgainWhatWasNotAnswered(bot);
                workUntilKilled(bot, round);
            }
            compare(data);
        }
        assertThat(answered.values()).filteredOn(Said::ok).hasSizeGreaterThan(2 * ROUNDS);
    }

    /// The ledger is a view: damaged or gone, nothing is lost with it.
    private static void spoilLedger(Path data, int round) throws IOException {
        Path ledger = data.resolve("ledger.mv.db");
        if (!Files.exists(ledger)) {
            return;
        }
        switch (round % 10) {
            case 3 -> Files.delete(ledger);
            case 7 -> Files.write(ledger, new byte[4096], StandardOpenOption.WRITE);
            default -> {}
        }
    }

    private void takesUpWhereItWas(BotProcess bot) throws Exception {
        if (before != null) {
            String expected =
                    new PlainText(ZoneId.systemDefault()).of(new BoardView(before).message());
            assertThat(bot.say("Ana", "board", null).text()).isEqualTo(expected);
        }
    }

    /// Whoever got no answer says it again, as a platform would deliver it again: it has one effect
    /// in all.
    private void sayAgainWhatWasNotAnswered(BotProcess bot) throws Exception {
        for (String id : Set.copyOf(said.keySet())) {
            if (!answered.containsKey(id)) {
                answered.put(id, bot.say(person(id), Objects.requireNonNull(said.get(id)), id));
            }
        }
    }

    private void workUntilKilled(BotProcess bot, int round) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(CLIENTS);
        List<Thread> clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(client -> {
                            Random mine = new Random(random.nextLong());
                            return Thread.ofVirtual()
                                    .start(() -> work(bot, round, client, mine, begun));
                        })
                        .toList();
        begun.await();
        Thread.sleep(random.nextInt(250));
        bot.kill();
        for (Thread client : clients) {
            client.join();
        }
    }

    private void work(BotProcess bot, int round, int client, Random mine, CountDownLatch begun) {
        try {
            for (int number = 1; ; number++) {
                String id = "%d-%d-%d".formatted(round, client, number);
                String text = command(mine, id);
                said.put(id, text);
                answered.put(id, bot.say(person(id), text, id));
                begun.countDown();
            }
        } catch (IOException _) {
            // The program was killed; what was on its way stays without an answer.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String person(String id) {
        return "Person " + id.split("-", -1)[1];
    }

    private static String command(Random mine, String id) {
        String task = (1 + mine.nextInt(2)) + "." + (1 + mine.nextInt(4));
        return switch (mine.nextInt(8)) {
            case 0, 1 -> "claim " + task;
            case 2 -> "release " + task;
            case 3 -> "step " + task + " " + (1 + mine.nextInt(2));
            case 4 -> "done " + task + " by " + id;
            case 5 -> "reopen " + task + " again by " + id;
            case 6 -> "issue something is odd, says " + id;
            default -> "undo";
        };
    }

    private void compare(Path data) throws IOException {
        Recorded recorded = read(data);
        before = state(recorded);
        Map<String, Set<Long>> decisions = new HashMap<>();
        Map<Long, Integer> parts = new HashMap<>();
        for (Entry entry : recorded.entries()) {
            String interaction = entry.cause().interaction();
            if (interaction != null) {
                String id = interaction.substring(0, interaction.indexOf(':'));
                decisions.computeIfAbsent(id, _ -> new HashSet<>()).add(entry.decision());
            }
            parts.merge(entry.decision(), 1, Integer::sum);
        }
        answered.forEach((id, answer) ->
                assertThat(decisions.getOrDefault(id, Set.of()))
                        .as("%s: %s -> %s", id, said.get(id), answer)
                        .hasSize(answer.ok() ? 1 : 0));
        assertThat(recorded.entries())
                .allSatisfy(entry ->
                        assertThat(parts.get(entry.decision()))
                                .as("all parts of decision %d", entry.decision())
                                .isEqualTo(entry.part().of()));
    }

    /// Of a copy, so that it is the program that mends a torn end and not this test.
    private Recorded read(Path data) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy-");
        try (Stream<Path> files = Files.walk(data.resolve("cutovers"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(data.relativize(file)));
            }
        }
        try (FileJournal journal = FileJournal.open(copy, Instant.EPOCH)) {
            assertThat(journal.runs()).hasSize(1);
            return journal.read(journal.runs().getFirst());
        }
    }

    private static Cutover state(Recorded recorded) {
        return Cutover.of(new MarkdownReader().read(recorded.planText()))
                .evolve(recorded.entries());
    }

    private static final String PLAN =
            """
            # Night of the test

            ## Phase 1: First

            - [ ] **1.1** One (5 min, S)
              - [ ] a
              - [ ] b
            - [ ] **1.2** Two (5 min, S)
              - [ ] a
              - [ ] b
            - [ ] **1.3** Three (5 min, S)
            - [ ] **1.4** Four (5 min, S)

            ## Phase 2: Second

            **Blocking:** Phase 1 complete

            - [ ] **2.1** One (5 min, S)
              - [ ] a
              - [ ] b
            - [ ] **2.2** Two (5 min, S)
            - [ ] **2.3** Three (5 min, S)
            - [ ] **2.4** Four (5 min, S)
            """;
}
