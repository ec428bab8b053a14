package dev.cutover.bot.slack.door;

import static dev.cutover.bot.slack.door.SignedRequests.form;
import static dev.cutover.bot.slack.door.SlackSite.text;
import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.bot.slack.guard.Signature;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests over HTTP, with the real Bolt: who is let in, and what is answered.
class SlackHttpTest {

    private static final String PLAN =
            "# Night\n\n## Phase 1: One\n\n- [ ] **1.1** First\n- [ ] **1.2** Second\n";

    @TempDir private Path folder;
    private SlackSite site;
    private SignedRequests requests;

    @BeforeEach
    void open() {
        site = SlackSite.open(folder, PLAN, Map.of("CUTOVER_HOSTS", "cutover.example.com"));
        requests = site.requests;
    }

    @AfterEach
    void close() {
        site.close();
        site.slack.close();
    }

    private static String command(String text) {
        return form(Payload.command(ANA, text, ""));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("SLACK_SIGNING_SECRET").doesNotContain("Exception");
    }

    private long issues() {
        return site.cutover().log().issues().size();
    }

    @Test
    void aCommandIsAnsweredInTheAcknowledgement() {
        assertThat(site.type(ANA, "start night")).startsWith("The cutover");
        assertThat(site.type(ANA, "claim 1.1")).contains("1.1");
        assertThat(site.type(ANA, "clam 1.1")).contains("claim");
    }

    @Test
    void anEmptyCommandAsksForHelp() {
        assertThat(site.type(ANA, "")).startsWith("The cutover");
        assertThat(site.type(ANA, "   ")).startsWith("The cutover");
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, -305, 305, 3_600})
    void whatWasSignedLongAgoOrInTheFutureIsRefused(long seconds) {
        refused(
                requests.send(
                        requests.signed(
                                command("start night"), Instant.now().plusSeconds(seconds))));
        assertThat(site.bot.runs().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-290, 290})
    void aClockMayBeAFewMinutesWrong(long seconds) {
        HttpRequest.Builder request =
                requests.signed(command("help"), Instant.now().plusSeconds(seconds));
        assertThat(text(requests.send(request))).isNotEmpty();
    }

    @Test
    void whatAnotherSecretSignedIsRefused() {
        String body = command("start night");
        String now = String.valueOf(Instant.now().getEpochSecond());
        String other = new Signature("another-secret").of(body.getBytes(UTF_8), now);
        refused(
                requests.send(
                        requests.unsigned(body)
                                .header(Signature.TIMESTAMP, now)
                                .header(Signature.SIGNATURE, other)));
        assertThat(site.bot.runs().all()).isEmpty();
    }

    @Test
    void aBodyIsSignedToItsLastByte() {
        HttpRequest signed = requests.signed(command("start night"), Instant.now()).build();
        String changed = command("start night") + "\n";
        HttpRequest.Builder request = requests.unsigned(changed);
        signed.headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> request.setHeader(name, value)));
        refused(requests.send(request));
        String body = command("help");
        HttpRequest.Builder appended = requests.unsigned(body + "\n");
        requests.signed(body, Instant.now())
                .build()
                .headers()
                .map()
                .forEach(
                        (name, values) -> values.forEach(value -> appended.setHeader(name, value)));
        refused(requests.send(appended));
    }

    @Test
    void eachHeaderIsThereOnce() {
        String body = command("start night");
        refused(requests.send(requests.unsigned(body)));
        Instant now = Instant.now();
        for (String name : new String[] {Signature.TIMESTAMP, Signature.SIGNATURE}) {
            HttpRequest.Builder twice = requests.signed(body, now);
            String value = twice.build().headers().firstValue(name).orElseThrow();
            refused(requests.send(twice.header(name, value)));
            HttpRequest.Builder none = requests.unsigned(body);
            twice.build()
                    .headers()
                    .map()
                    .forEach((other, values) -> {
                        if (!other.equalsIgnoreCase(name)) {
                            none.setHeader(other, values.getFirst());
                        }
                    });
            refused(requests.send(none));
        }
        assertThat(site.bot.runs().all()).isEmpty();
    }

    @Test
    void aCopyOfARequestHasNoSecondEffectAndIsAnsweredTheSame() {
        site.type(ANA, "start night");
        String body = command("issue the log was late");
        Instant now = Instant.now();
        String first = requests.send(requests.signed(body, now)).body();
        assertThat(requests.send(requests.signed(body, now)).body()).isEqualTo(first);
        assertThat(requests.send(requests.signed(body, now.plusSeconds(1))).body())
                .isEqualTo(first);
        assertThat(issues()).isEqualTo(1);
        site.type(ANA, "issue the log was late");
        assertThat(issues()).isEqualTo(2);
    }

    @Test
    void slacksHostNameIsThePublicOne() {
        assertThat(requests.statusAt("cutover.example.com", command("help"))).isEqualTo(200);
        assertThat(requests.statusAt("evil.example.com", command("help"))).isEqualTo(421);
    }

    @Test
    void theAddressIsVerified() {
        HttpResponse<String> answer =
                requests.json(
                        "{\"type\":\"url_verification\",\"token\":\"x\",\"challenge\":\"3eZbrw1aB\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1aB");
    }

    @Test
    void theCertificateIsChecked() {
        HttpResponse<String> answer = requests.send(requests.unsigned("ssl_check=1&token=x"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        Map<String, String> both = new LinkedHashMap<>(Payload.command(ANA, "start night", ""));
        both.put("ssl_check", "1");
        assertThat(requests.send(requests.unsigned(form(both))).body()).isEmpty();
        assertThat(site.bot.runs().all()).isEmpty();
    }

    @Test
    void aLargeBodyIsNotRead() {
        String large = "x".repeat(300 * 1024);
        assertThat(requests.send(requests.signed(large, Instant.now())).statusCode())
                .isEqualTo(413);
        assertThat(site.type(ANA, "help")).isNotEmpty();
    }

    @Test
    void onlyPostIsTaken() {
        HttpRequest.Builder get = requests.unsigned("").GET();
        assertThat(requests.send(get).statusCode()).isEqualTo(405);
    }

    /// Whatever the bot asks of Slack: an acknowledgement does not wait for it.
    @Test
    void whileSlackHangsAcknowledgementsAreQuickFromTheFirstOn() {
        site.slack.always("*", new Fault.Hang());
        for (String text : List.of("start night", "claim 1.1", "done 1.1", "next", "nonsense")) {
            long began = System.nanoTime();
            assertThat(site.type(ANA, text)).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(1));
        }
        long began = System.nanoTime();
        site.press(ANA, "v1|night|1.2|claim|0", "1.1");
        site.requests.json(Payload.mention(ANA, "<@UBOT> status", "1.2", "").toString());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }
}
