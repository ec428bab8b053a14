package dev.cutover.bot.probes.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class HttpAskingTest {

    private static final String SECRET = "t0p/secret value";

    private final MockWebServer server = new MockWebServer();
    private final MockWebServer other = new MockWebServer();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void noSecretIsInTheLog() {
        root.setLevel(level);
        root.detachAppender(logged);
        assertThat(logged.list)
                .extracting(event -> event.getFormattedMessage() + " " + event.getThrowableProxy())
                .noneMatch(line -> line.contains(SECRET) || line.contains("s3cret"));
    }

    @BeforeEach
    void start() throws IOException {
        server.start();
        other.start();
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }

    @Test
    void anAnswerIsHeldAgainstWhatIsExpected() {
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body("{\"status\":\"healthy\",\"items\":[{\"id\":1},{}]}")
                        .build());

        Judgement judgement =
                judged(
                        "expect status == 200, json $.status == \"healthy\", time < 5s, header content-type contains json,"
                                + " ip in (127.0.0.1, ::1), size < 1KB, all json $.items[*].id != null");

        assertThat(judgement.lines())
                .extracting(Judgement.Line::outcome)
                .containsExactly(
                        Outcome.PASS,
                        Outcome.PASS,
                        Outcome.PASS,
                        Outcome.PASS,
                        Outcome.PASS,
                        Outcome.PASS,
                        Outcome.FAIL);
        assertThat(judgement.lines().getLast().seen()).isEqualTo("1, null");
    }

    @Test
    void whatIsNoJsonHasNoValues() {
        server.enqueue(new MockResponse.Builder().body("<html>healthy</html>").build());
        assertThat(judged("expect json $.status == healthy").lines())
                .containsExactly(
                        new Judgement.Line(
                                Outcome.ERROR,
                                "json $.status == healthy",
                                "the answer is no JSON"));
    }

    @Test
    void nobodyThereIsDownAndNotUnknown() {
        int port = server.getPort();
        server.close();
        assertThat(ask("GET http://127.0.0.1:" + port + "/"))
                .isEqualTo(Asked.down("connection refused"));
        assertThat(ask("GET http://no-such-name.invalid/", "no-such-name.invalid"))
                .isEqualTo(Asked.down("no such name"));
    }

    @Test
    void aServerThatHangsOrDripsIsDownInTime() {
        server.enqueue(new MockResponse.Builder().headersDelay(30, TimeUnit.SECONDS).build());
        server.enqueue(
                new MockResponse.Builder()
                        .body("x".repeat(10_000))
                        .throttleBody(1, 100, TimeUnit.MILLISECONDS)
                        .build());
        for (int time = 0; time < 2; time++) {
            long start = System.nanoTime();
            Asked asked = ask("GET " + server.url("/") + "\ntimeout 300ms");
            assertThat(asked).isEqualTo(Asked.down("no whole answer within 300 ms"));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aConnectionThatBreaksIsTriedOnce() {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
        server.enqueue(new MockResponse.Builder().build());
        assertThat(ask("GET " + server.url("/"))).isEqualTo(Asked.down("the connection broke"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsCutIsNoAnswer() {
        server.enqueue(
                new MockResponse.Builder()
                        .body("{\"status\":\"healthy\"}" + " ".repeat(2_000))
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build());
        assertThat(ask("GET " + server.url("/"))).isEqualTo(Asked.down("the connection broke"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aBodyThatIsTooLongIsNotRead() throws IOException {
        Buffer bomb = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(bomb))) {
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                sink.write(new byte[1_000_000]);
            }
        }
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Encoding", "gzip")
                        .body(bomb)
                        .build());
        server.enqueue(new MockResponse.Builder().body("x".repeat(64 * 1024)).build());

        assertThat(ask("GET " + server.url("/")))
                .isEqualTo(Asked.unknown("the body is over 64 KiB"));
        assertThat(ask("GET " + server.url("/"))).isInstanceOf(Answered.class);
    }

    @Test
    void aRedirectIsAnAnswerUnlessItIsFollowed() {
        server.enqueue(moved("/there"));
        assertThat(judged("expect status == 302").outcome()).isEqualTo(Outcome.PASS);

        server.enqueue(moved("/there"));
        server.enqueue(new MockResponse.Builder().body("ready").build());
        assertThat(judged("follow 1\nexpect status == 200, url contains there").outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void aRedirectLeadsNowhereThatIsForbidden() {
        server.enqueue(moved("http://169.254.169.254/latest/meta-data"));
        server.enqueue(moved("http://192.0.2.7/"));

        assertThat(ask("GET " + server.url("/") + "\nfollow 3"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.why()).contains("never asks 169.254.169.254"));
        assertThat(ask("GET " + server.url("/") + "\nfollow 3"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.why()).contains("may not ask 192.0.2.7:80"));
    }

    @Test
    void anotherHostIsToldNothing() throws InterruptedException {
        server.enqueue(moved(other.url("/").toString()));
        other.enqueue(new MockResponse.Builder().build());

        ask(
                "GET "
                        + server.url("/")
                        + "\nheader X-Api-Key: ${secret:KEY}\nheader X-Plan: night\nfollow 1");

        assertThat(server.takeRequest().getHeaders().get("X-Api-Key")).isEqualTo(SECRET);
        RecordedRequest second = other.takeRequest();
        assertThat(second.getHeaders().get("X-Api-Key")).isNull();
        assertThat(second.getHeaders().get("X-Plan")).isNull();
    }

    @Test
    void aSecretThatComesBackIsNotShown() {
        for (String form :
                List.of(
                        SECRET,
                        "t0p%2Fsecret+value",
                        "dDBwL3NlY3JldCB2YWx1ZQ==",
                        "t0p\\/secret value")) {
            server.enqueue(
                    new MockResponse.Builder()
                            .addHeader("X-Echo", form)
                            .body("{\"echo\":\"" + form + "\"}")
                            .build());
            Judgement judgement =
                    judged(
                            "header Authorization: ${secret:KEY}\nexpect json $.echo == a, header X-Echo == b, body contains c");
            assertThat(judgement.lines().toString()).doesNotContain(form).contains("[secret]");
        }
    }

    @Test
    void aSecretThatComesBackInEscapesOrWholeObjectsIsNotShown() {
        for (String echo :
                List.of(
                        "{\"echo\":\"\\u00740p\\/secret\\u0020value\"}",
                        "{\"echo\":{\"deep\":[\"\\u0074\\u0030p/secret value\"]}}")) {
            server.enqueue(new MockResponse.Builder().code(500).body(echo).build());
            Judgement judgement =
                    judged(
                            "header Authorization: ${secret:KEY}\nexpect json $.echo == a, any json $[*] == b");
            assertThat(judgement.lines().toString())
                    .doesNotContain("secret value")
                    .contains("[secret]");
        }
    }

    @Test
    void aSecretInARedirectIsNotShown() {
        server.enqueue(moved("/there?key=t0p%2Fsecret%20value"));
        server.enqueue(new MockResponse.Builder().build());
        assertThat(
                        judged("header X-Api-Key: ${secret:KEY}\nfollow 1\nexpect url == a")
                                .lines()
                                .toString())
                .doesNotContain("t0p")
                .contains("[secret]");

        server.enqueue(moved("http://S3cret-Host.example/"));
        assertThat(ask("GET " + server.url("/") + "\nheader X-Api-Key: ${secret:HOST}\nfollow 1"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.why()).doesNotContainIgnoringCase("s3cret"));
    }

    /// The library's own message would show it.
    @Test
    void aSecretThatNoHeaderCanHoldIsNotShown() {
        assertThat(ask("GET " + server.url("/") + "\nheader X-Api-Key: ${secret:LINES}"))
                .isEqualTo(Asked.unknown("this cannot be asked as it is written"));
    }

    @Test
    void aSecretGoesToItsHostsOnly() {
        assertThat(
                        ask(
                                "GET http://"
                                        + "localhost:"
                                        + server.getPort()
                                        + "/\nheader A: ${secret:ELSEWHERE}"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> {
                            assertThat(broken.outcome()).isEqualTo(Outcome.ERROR);
                            assertThat(broken.why()).contains("CUTOVER_SECRET_ELSEWHERE_HOSTS");
                        });
        assertThat(ask("GET " + server.url("/") + "\nheader A: ${secret:NOBODY}"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.why()).contains("CUTOVER_SECRET_NOBODY"));
        assertThat(server.getRequestCount()).isZero();
    }

    /// Whoever writes the plan could name their own machine as the address of a host that is told.
    @Test
    void withoutTlsASecretGoesToNoOtherAddress() {
        String text =
                "GET http://localhost:"
                        + server.getPort()
                        + "/\nvia 127.0.0.9\nheader A: ${secret:KEY}";
        assertThat(ask(text))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken ->
                                assertThat(broken.why())
                                        .contains("The secret KEY is not for 127.0.0.9."));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void theOtherAddressHasToBeAllowedAsWell() {
        assertThat(ask("GET http://app.example.com/\nvia 192.0.2.7", "app.example.com"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken ->
                                assertThat(broken.why())
                                        .contains("CUTOVER_PROBE_ALLOW=192.0.2.7:80"));
    }

    @Test
    void anotherAddressCanBeAskedForAName() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().build());

        ask(
                "GET http://app.example.com:" + server.getPort() + "/\nvia 127.0.0.1",
                "app.example.com");

        assertThat(server.takeRequest().getHeaders().get("Host"))
                .isEqualTo("app.example.com:" + server.getPort());
        assertThat(ask("GET http://app.example.com/\nvia 169.254.169.254", "app.example.com"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.outcome()).isEqualTo(Outcome.ERROR));
    }

    @Test
    void aProxyOfTheMachineIsNotAsked() {
        server.enqueue(new MockResponse.Builder().build());
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", String.valueOf(other.getPort()));
        System.setProperty("http.nonProxyHosts", "");
        try {
            assertThat(ask("GET " + server.url("/"))).isInstanceOf(Answered.class);
            assertThat(other.getRequestCount()).isZero();
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
    }

    private static MockResponse moved(String location) {
        return new MockResponse.Builder().code(302).addHeader("Location", location).build();
    }

    private Judgement judged(String clauses) {
        Probe probe = read("GET " + server.url("/") + "\n" + clauses);
        Asked asked = asking("").ask((Target.Http) probe.target(), probe.judging().timeout());
        assertThat(asked).isInstanceOf(Answered.class);
        return Judge.of(probe, ((Answered) asked).seen(), Baselines.NONE);
    }

    private static Asked ask(String text) {
        return ask(text, "");
    }

    private static Asked ask(String text, String host) {
        Probe probe = read(text);
        return asking(host).ask((Target.Http) probe.target(), probe.judging().timeout());
    }

    private static HttpAsking asking(String host) {
        Secrets secrets =
                Secrets.of(
                        Map.of(
                                "KEY", new Secrets.Bound(SECRET, List.of("localhost", "127.0.0.1")),
                                "HOST", new Secrets.Bound("s3cret-HOST", List.of("localhost")),
                                "LINES", new Secrets.Bound("s3cret\nline", List.of("localhost")),
                                "ELSEWHERE", new Secrets.Bound("x", List.of("api.example.com"))));
        Guard guard = new Guard(Allowed.of("127.0.0.0/8, [::1], localhost," + host), Set.of());
        return new HttpAsking(guard, secrets, InstantSource.system());
    }

    private static Probe read(String text) {
        var reading = ProbeReader.block(text, 1);
        assertThat(reading.mistakes()).isEmpty();
        return reading.probes().getFirst();
    }
}
