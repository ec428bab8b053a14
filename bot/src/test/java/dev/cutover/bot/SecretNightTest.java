package dev.cutover.bot;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.cutover.bot.slack.door.SlackSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// A service that gives a secret back tells nobody: not the chat, not the log, not the disk.
@Timeout(90)
class SecretNightTest {

    private static final String SECRET = "k3y-that-nobody-reads";
    private static final String PLAN =
            """
            # Night

            ## Phase 1: One

            - [ ] **1.1** First

              ```probe
              GET http://127.0.0.1:PORT/a
              header X-Key: ${secret:KEY}
              expect header X-Back == "other", json $.key == "other", body contains "other"
              ```

            - [ ] **1.2** Second

              ```probe
              GET http://127.0.0.1:PORT/b
              header X-Key: ${secret:KEY}
              every 5s for 60m
              fail after 1
              expect header X-Back == "other", json $.key == "other"
              ```

            - [ ] **1.3** Third

              ```probe
              push backup
              expect json $.key == "other", json $.token == "other"
              ```
            """;
    private static final String TOKEN = "t0ken-that-nobody-reads";

    @TempDir private Path folder;

    @Test
    void whatAServiceGivesBackIsReadByNobody() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger("dev.cutover");
        Level before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try (Echo service = new Echo();
                SlackSite site = opened(service)) {
            site.type(ANA, "start night");
            site.type(ANA, "claim 1.2");
            site.type(ANA, "done 1.1");
            report(site);
            site.type(ANA, "done 1.3");
            site.slack.await(() ->
                    site.shown().contains("failing since") && site.shown().contains("not good"));
            String chat =
                    site.shown()
                            + site.type(ANA, "task 1.1")
                            + site.type(ANA, "task 1.3")
                            + site.type(ANA, "probes")
                            + site.type(ANA, "timeline")
                            + site.slack.calls();
            assertThat(chat).contains("[secret]").doesNotContain(SECRET, TOKEN);
            assertThat(site.type(ANA, "task 1.3")).contains("[secret]");
            site.type(ANA, "close it is over");
            assertThat(site.type(ANA, "probes")).doesNotContain(SECRET);
            site.slack.close();
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        assertThat(List.copyOf(log.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneSatisfy(line -> assertThat(line).containsAnyOf(SECRET, TOKEN));
        assertThat(written())
                .isNotEmpty()
                .noneSatisfy(text -> assertThat(text).containsAnyOf(SECRET, TOKEN));
    }

    private SlackSite opened(Echo service) {
        return SlackSite.open(
                folder,
                PLAN.replace("PORT", String.valueOf(service.port())),
                Map.of(
                        "CUTOVER_PROBE_ALLOW",
                        "127.0.0.1",
                        "CUTOVER_SECRET_KEY",
                        SECRET,
                        "CUTOVER_SECRET_KEY_HOSTS",
                        "127.0.0.1",
                        "CUTOVER_PUSH_TOKEN",
                        TOKEN));
    }

    /// A host that posts its whole environment.
    private static void report(SlackSite site) throws IOException, InterruptedException {
        HttpRequest report =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/api/push/backup"
                                                .formatted(site.port())))
                        .header("Authorization", "Bearer " + TOKEN)
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"status\":\"%s\",\"key\":\"%s\",\"token\":\"%s\"}"
                                                .formatted(SECRET, SECRET, TOKEN)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(report, BodyHandlers.discarding()).statusCode()).isEqualTo(202);
        }
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(SecretNightTest::bytes).toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
