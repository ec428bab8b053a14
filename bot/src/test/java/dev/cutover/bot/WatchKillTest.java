package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A watch goes on where it was after the plug was pulled, and the record says when nobody asked.
@Timeout(120)
class WatchKillTest {

    private static final Pattern MISSED =
            Pattern.compile("\"type\":\"watch-missed\".*?\"times\":(\\d+)");

    @TempDir private Path folder;
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer service;
    private Path plan;
    private Path data;

    @BeforeEach
    void begin() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        service.start();
        data = folder.resolve("data");
        plan = folder.resolve("watched.md");
        Files.writeString(
                plan,
                """
                # Watched

                ## Phase 1: Watch

                - [ ] **1.1** Watch the page
                  - probe: `GET http://127.0.0.1:%d/; every 5s for 30s`
                """
                        .formatted(service.getAddress().getPort()));
    }

    @AfterEach
    void end() {
        service.stop(0);
    }

    @Test
    void theVerdictIsRightAndTheGapIsRecorded() throws Exception {
        try (BotProcess bot = BotProcess.demo(data, plan)) {
            assertThat(bot.say("Ana", "claim 1.1", null).ok()).isTrue();
            await(2);
            bot.kill();
        }
        Thread.sleep(10_000);
        try (BotProcess bot = BotProcess.demo(data, plan)) {
            Eventually.sees(bot, _ -> journal().contains("\"type\":\"watch-ended\""));
            assertThat(bot.say("Ana", "done 1.1", null).text()).contains("incomplete");
        }
        String journal = journal();
        int missed = missed(journal);
        int read = journal.split("\"type\":\"watch-read\"", -1).length - 1;
        assertThat(missed).isBetween(1, 4);
        assertThat(read + missed).isEqualTo(7);
        assertThat(journal).contains("\"verdict\":\"INCOMPLETE\"");
        assertThat(journal.split("\"type\":\"watch-ended\"", -1)).hasSize(2);
    }

    private void await(int times) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (asked.get() < times) {
            assertThat(System.nanoTime()).as("%d times asked", asked.get()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static int missed(String journal) {
        int all = 0;
        for (Matcher found = MISSED.matcher(journal); found.find(); ) {
            all += Integer.parseInt(found.group(1));
        }
        return all;
    }

    private String journal() {
        try {
            return Files.readString(data.resolve("cutovers/watched-1/journal.jsonl"));
        } catch (IOException _) {
            return "";
        }
    }
}
