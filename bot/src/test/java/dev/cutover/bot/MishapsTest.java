package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.BotProcess.Said;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong around the program ends with one sentence that says what to do, and nothing is
/// lost.
class MishapsTest {

    @TempDir private Path folder;
    private Path plan;
    private Path data;

    @BeforeEach
    void plan() throws IOException {
        plan = folder.resolve("night.md");
        data = folder.resolve("data");
        Files.writeString(plan, GeneratedPlan.ofTasks(3));
    }

    private record Ended(int code, String output) {}

    private static Ended ended(Process process) throws IOException, InterruptedException {
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    private static String sentence(Ended ended) {
        return ended.output()
                .lines()
                .filter(line -> !line.contains(" INFO "))
                .reduce("", (one, other) -> one + other);
    }

    @Test
    void aBusyPort() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process =
                    BotProcess.start(
                            data,
                            String.valueOf(busy.getLocalPort()),
                            List.of(),
                            "demo",
                            plan.toString());
            Ended ended = ended(process);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(sentence(ended))
                    .contains(String.valueOf(busy.getLocalPort()))
                    .contains("CUTOVER_PORT")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aDataFolderThatAnotherProcessUses() throws Exception {
        try (BotProcess first = BotProcess.demo(data, plan)) {
            assertThat(first.say("Ana", "claim 1.1", null).ok()).isTrue();
            Ended ended = ended(BotProcess.start(data, "0", List.of(), "demo", plan.toString()));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(sentence(ended))
                    .contains(data.toString())
                    .contains("CUTOVER_DATA")
                    .doesNotContain("Exception");
            assertThat(first.say("Ana", "done 1.1", null).ok()).isTrue();
        }
    }

    @Test
    void aFileThatIsNoText() throws Exception {
        Files.write(plan, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Ended ended = ended(BotProcess.start(data, "0", List.of(), "demo", plan.toString()));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(sentence(ended))
                .isEqualTo(plan + " is UTF-16 text; save it as UTF-8 and try again.");
    }

    @Test
    void aDiskThatIsFull() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        // No file may grow beyond a megabyte, which is how a full disk looks to the program.
        List<String> limited = List.of("bash", "-c", "ulimit -f 1024; exec \"$@\"", "limited");
        try (BotProcess bot = BotProcess.demo(data, plan, limited)) {
            Said answer = bot.say("Ana", "note the first", null);
            for (int number = 1; answer.ok() && number < 2_000; number++) {
                acknowledged.add(answer.text());
                answer = bot.say("Ana", "note " + number + " " + "x".repeat(5_000), null);
            }
            assertThat(answer.ok()).isFalse();
            assertThat(answer.text())
                    .isEqualTo(
                            "That could not be saved, so it did not happen. The disk may be full, or the data folder gone. "
                                    + "Next: tell whoever runs the bot, then say it again.");
            assertThat(bot.say("Ana", "status", null).ok()).isTrue();
        }
        try (BotProcess bot = BotProcess.demo(data, plan)) {
            assertThat(bot.say("Ana", "claim 1.1", null).ok()).isTrue();
            String journal = Files.readString(data.resolve("cutovers/a-migration-1/journal.jsonl"));
            assertThat(journal.split("\"type\":\"note-written\"", -1))
                    .hasSize(acknowledged.size() + 1);
        }
    }
}
