package dev.cutover.bot.probes.push.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.push.PushSink.Received;
import dev.cutover.bot.probes.push.Report;
import dev.cutover.bot.web.Listen;
import dev.cutover.bot.web.Routes;
import dev.cutover.bot.web.WebServer;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushDoorTest {

    private static final String TOKEN = "a-token-that-nobody-guesses";

    private final Map<String, Report> reports = new ConcurrentHashMap<>();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final WebServer server =
            serve(List.of(new PushDoor(TOKEN, this::received, nanos::get)));
    private final HttpClient client = HttpClient.newHttpClient();

    private Received received(String name, Report report) {
        if (name.equals("nobody")) {
            return new Received(0);
        }
        reports.put(name, report);
        return new Received(name.equals("both") ? 2 : 1);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void aReportIsTakenInWhateverTypeItComes() throws Exception {
        assertThat(send(push("backup", "{\"status\":\"ok\",\"value\":1234,\"host\":\"app1\"}")))
                .isEqualTo(
                        "202 {\"ok\":true,\"text\":\"The running cutover took the report “backup”.\"}");
        assertThat(send(push("both", "")))
                .isEqualTo(
                        "202 {\"ok\":true,\"text\":\"2 running cutovers took the report “both”.\"}");
        assertThat(send(push("disk_free.app-1", "17.5\n").header("Content-Type", "text/plain")))
                .startsWith("202");
        assertThat(
                        send(
                                push("count", "3")
                                        .header(
                                                "Content-Type",
                                                "application/x-www-form-urlencoded")))
                .startsWith("202");

        assertThat(reports)
                .isEqualTo(
                        Map.of(
                                "backup",
                                        new Report(
                                                "ok",
                                                new BigDecimal("1234"),
                                                "{\"status\":\"ok\",\"value\":1234,\"host\":\"app1\"}"),
                                "both", new Report("ok", null, null),
                                "disk_free.app-1", new Report("ok", new BigDecimal("17.5"), null),
                                "count", new Report("ok", new BigDecimal("3"), null)));
    }

    @Test
    void whereNobodyWaitsForItTheHostIsTold() throws Exception {
        assertThat(send(push("nobody", "1")))
                .isEqualTo(
                        "404 {\"ok\":false,\"text\":\"No running cutover waits for a report “nobody”. Compare the name with the plan's “push” probe, or send it again once the cutover runs.\"}");
    }

    @Test
    void withoutTheTokenNothingIsTakenOrTold() throws Exception {
        for (String header :
                List.of(
                        "",
                        "Bearer",
                        "Bearer ",
                        "Bearer another",
                        "Basic " + TOKEN,
                        TOKEN,
                        "Bearer " + TOKEN + "x",
                        "Bearer " + TOKEN.substring(1))) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(uri("backup")).POST(BodyPublishers.ofString("1"));
            if (!header.isEmpty()) {
                request.header("Authorization", header);
            }
            assertThat(send(request)).as(header).startsWith("401 ").contains("CUTOVER_PUSH_TOKEN");
        }
        assertThat(reports).isEmpty();
    }

    @Test
    void whoHasNoTokenKeepsNobodyElseOut() throws Exception {
        for (int time = 0; time < 3 * PushDoor.PER_SECOND; time++) {
            assertThat(send(HttpRequest.newBuilder(uri("backup")).POST(BodyPublishers.noBody())))
                    .startsWith("401 ");
        }
        assertThat(send(push("backup", ""))).startsWith("202 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%20b",
                "a%2Fb",
                "%C3%A4",
                "a%00b",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void whatIsNoNameIsRefused(String name) throws Exception {
        assertThat(send(push(name, "1"))).startsWith("400 ");
        assertThat(reports).isEmpty();
    }

    @Test
    void whatIsNoReportIsRefusedWithAnExample() throws Exception {
        assertThat(send(push("backup", "all fine")))
                .startsWith("400 ")
                .contains("Send nothing, a number, or a JSON object");
        assertThat(send(push("backup", "{\"value\":\"12\"}"))).startsWith("400 ");
        assertThat(reports).isEmpty();
    }

    @Test
    void moreThan16KiBAreNotRead() throws Exception {
        String most = "{\"log\":\"" + "x".repeat(PushDoor.LARGEST - 10) + "\"}";
        assertThat(most).hasSize(PushDoor.LARGEST);
        assertThat(send(push("backup", most))).startsWith("202 ");

        byte[] more = (most + " ").getBytes(StandardCharsets.UTF_8);
        for (var body :
                List.of(
                        BodyPublishers.ofByteArray(more),
                        BodyPublishers.ofByteArrays(List.of(more)))) {
            assertThat(send(push("backup", "").POST(body)))
                    .isEqualTo(
                            "413 {\"ok\":false,\"text\":\"The request is larger than 16 KiB. Send less at once.\"}");
        }
    }

    @Test
    void tenASecondAreTakenAndAfterAWhileTheNext() throws Exception {
        for (int time = 0; time < PushDoor.PER_SECOND; time++) {
            assertThat(send(push("backup", "1"))).startsWith("202 ");
        }
        assertThat(send(push("backup", "1")))
                .startsWith("429 ")
                .contains("Send this one again in a few seconds.");

        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(99));
        assertThat(send(push("backup", "1"))).startsWith("429 ");
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        assertThat(send(push("backup", "1"))).startsWith("202 ");
        assertThat(send(push("backup", "1"))).startsWith("429 ");

        nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
        for (int time = 0; time < PushDoor.PER_SECOND; time++) {
            assertThat(send(push("backup", "1"))).startsWith("202 ");
        }
        assertThat(send(push("backup", "1"))).startsWith("429 ");
    }

    @Test
    void anotherSitesPageCannotReport() throws Exception {
        assertThat(send(push("backup", "1").header("Origin", "https://evil.example")))
                .startsWith("403 ");
        assertThat(send(HttpRequest.newBuilder(uri("backup")))).startsWith("405 ");
    }

    @Test
    void withoutATokenThereIsNoSuchAddress() throws Exception {
        try (WebServer bare = serve(List.of())) {
            URI push = URI.create("http://127.0.0.1:" + bare.port() + "/api/push/backup");
            URI nowhere = URI.create("http://127.0.0.1:" + bare.port() + "/nowhere");
            String answer = send(HttpRequest.newBuilder(push).POST(BodyPublishers.noBody()));
            assertThat(answer)
                    .startsWith("404 ")
                    .isEqualTo(send(HttpRequest.newBuilder(nowhere).POST(BodyPublishers.noBody())));
        }
    }

    private HttpRequest.Builder push(String name, String body) {
        return HttpRequest.newBuilder(uri(name))
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofString(body));
    }

    private URI uri(String name) {
        return URI.create("http://127.0.0.1:" + server.port() + "/api/push/" + name);
    }

    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static WebServer serve(List<Routes> routes) {
        return WebServer.start(
                new Listen("127.0.0.1", 0, Set.of()), Optional::empty, List.copyOf(routes));
    }
}
