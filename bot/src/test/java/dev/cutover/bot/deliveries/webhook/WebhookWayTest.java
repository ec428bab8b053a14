package dev.cutover.bot.deliveries.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.deliveries.Letter;
import dev.cutover.bot.deliveries.Letter.Kind;
import dev.cutover.bot.deliveries.Undelivered;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.net.Trust;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Letters as they are posted.
@Timeout(60)
class WebhookWayTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-11-21T02:10:00Z");
    private static final Letter LETTER =
            new Letter(
                    "night-1",
                    7,
                    Kind.ESCALATIONS,
                    "unanswered",
                    Instant.parse("2026-11-21T02:09:00Z"),
                    "[night-1] Needs an answer: 1.1 Größe",
                    "Night\n\nCleo: 1.1 is late.\n",
                    "1.1",
                    null);

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void listen() throws IOException {
        server.start();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private WebhookWay way(HttpUrl url) {
        Guard guard = new Guard(Allowed.of(url.host() + ":" + url.port()), Set.of());
        return way(url, guard);
    }

    private static WebhookWay way(HttpUrl url, Guard guard) {
        return new WebhookWay(
                url,
                SECRET,
                Set.of(Kind.ESCALATIONS),
                guard,
                Trust.usual(),
                Duration.ofSeconds(1),
                () -> NOW);
    }

    private WebhookWay way() {
        return way(server.url("/hook?token=t0p"));
    }

    private void answer(int code) {
        server.enqueue(new MockResponse.Builder().code(code).build());
    }

    private static Undelivered failure(WebhookWay way) {
        return catchThrowableOfType(Undelivered.class, () -> way.send(LETTER));
    }

    @Test
    void aLetterIsPostedWithItsKeyAndSigned() throws Exception {
        answer(204);
        way().send(LETTER);

        RecordedRequest request = server.takeRequest();
        byte[] body = Objects.requireNonNull(request.getBody()).toByteArray();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("Content-Type"))
                .isEqualTo("application/json; charset=utf-8");
        assertThat(request.getHeaders().get("Idempotency-Key")).isEqualTo("night-1/7");
        assertThat(request.getHeaders().get("Cutover-Timestamp")).isEqualTo("1795227000");
        assertThat(request.getHeaders().get("Cutover-Signature"))
                .isEqualTo(Signature.of(SECRET, "1795227000", body));
        JsonObject json = JsonParser.parseString(new String(body, UTF_8)).getAsJsonObject();
        assertThat(json.toString())
                .isEqualTo(
                        """
                        {"id":"night-1/7","type":"unanswered","run":"night-1","at":"2026-11-21T02:09:00Z",\
                        "subject":"[night-1] Needs an answer: 1.1 Größe","text":"Night\\n\\nCleo: 1.1 is late.\\n","task":"1.1"}\
                        """);
    }

    /// Made with `openssl dgst -sha256 -hmac`.
    @Test
    void theSignatureIsWhatTheReadmeSays() {
        assertThat(Signature.of("Jefe", "1", "what do ya want for nothing?".getBytes(UTF_8)))
                .isEqualTo("v1=a9049465ce89cfb8e9aac62333abda66f80e3403f51f57f6bae3c3a4485eca38");
    }

    @Test
    void whatIsBrokenThereIsTriedAgainAndWhatIsWrongHereIsNot() {
        for (int code : new int[] {500, 503, 429, 401, 404}) {
            answer(code);
            Undelivered failure = failure(way());
            assertThat(failure.sentence()).isEqualTo("it answers " + code);
            assertThat(failure.isForGood()).as("%d", code).isFalse();
        }
        answer(422);
        assertThat(failure(way()).isForGood()).isTrue();
    }

    @Test
    void nobodySendsTheBotElsewhere() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            server.enqueue(
                    new MockResponse.Builder()
                            .code(307)
                            .setHeader("Location", other.url("/").toString())
                            .build());

            assertThat(failure(way()).sentence())
                    .isEqualTo(
                            "it answers 307 and sends the bot elsewhere, which it does not follow");
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedForLong() {
        server.enqueue(
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());

        assertThat(failure(way()).sentence()).isEqualTo("it does not answer in time");
    }

    @Test
    void whoIsNotThereIsSaidWithoutTheAddress() {
        HttpUrl url = server.url("/hook?token=t0p");
        server.close();

        assertThat(failure(way(url)).sentence()).isEqualTo("nobody answers there");
    }

    @Test
    void theMachinesOwnSecretsAreNotPostedTo() {
        for (String host : new String[] {"169.254.169.254", "[fe80::1]", "0.0.0.0"}) {
            HttpUrl url = HttpUrl.get("http://" + host + "/hook");
            Guard guard = new Guard(Allowed.of(host + ":80"), Set.of());

            assertThat(failure(way(url, guard)).sentence()).startsWith("The bot never asks ");
        }
    }

    @Test
    void theBotDoesNotPostToItself() {
        HttpUrl url = server.url("/hook");
        Guard guard =
                new Guard(Allowed.of(url.host() + ":" + url.port()), Set.of(server.getPort()));

        assertThat(failure(way(url, guard)).sentence()).startsWith("The bot does not ask itself");
    }
}
