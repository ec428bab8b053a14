package dev.cutover.bot.probes.prom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.Named;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.http.HttpAsking;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromAskingTest {

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theValueOfOneSeriesIsCompared() throws InterruptedException {
        vector("0.25");
        assertThat(line("prom main as ratio\n  a{b=\"c d\"} / 2\nexpect value > 20%"))
                .isEqualTo(new Line(Outcome.PASS, "value > 20%", "0.25"));
        var url = server.takeRequest().getUrl();
        assertThat(url.encodedPath()).isEqualTo("/prom/api/v1/query");
        assertThat(url.queryParameter("query")).isEqualTo("a{b=\"c d\"} / 2");
        assertThat(url.queryParameter("timeout")).isEqualTo("10000ms");
    }

    @Test
    void aScalarIsAValueToo() {
        answer(
                "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"4.5e1\"]}}");
        assertThat(line("prom main\n  scalar(x)\nexpect value == 45").outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void noSeriesIsNoData() {
        vector();
        assertThat(line("prom main\n  x\nexpect value == 0"))
                .isEqualTo(new Line(Outcome.ERROR, "value == 0", "no data"));
        vector();
        assertThat(line("prom main\n  x\nexpect value == 0\nno data is pass").outcome())
                .isEqualTo(Outcome.PASS);
        vector();
        assertThat(line("prom main\n  x\nexpect series == 0").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void severalSeriesNeedAWordThatSaysWhichAreMeant() {
        vector("1", "2", "3");
        assertThat(line("prom main\n  x\nexpect value < 9"))
                .isEqualTo(new Line(Outcome.ERROR, "value < 9", "1, 2, 3"));
        vector("1", "2", "3");
        assertThat(line("prom main\n  x\nexpect all value < 9").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void whatIsNoNumberIsNoMeasurement() {
        vector("NaN");
        assertThat(line("prom main\n  x\nexpect value != 5"))
                .isEqualTo(new Line(Outcome.ERROR, "value != 5", "the value is NaN"));
        vector("1", "+Inf");
        assertThat(line("prom main\n  x\nexpect all value > 0").outcome()).isEqualTo(Outcome.ERROR);
    }

    @Test
    void aSourceThatDoesNotAnswerSaysNothingOfWhatIsAsked() {
        answer("{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}");
        assertThat(ask("prom main\n  x{"))
                .isEqualTo(Asked.unknown("main refused the query: bad_data"));
        answer("<html>");
        assertThat(ask("prom main\n  x"))
                .isEqualTo(Asked.unknown("main refused the query: its answer is none"));
        assertThat(ask("prom other-one\n  x"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.why()).contains("CUTOVER_PROM_OTHER_ONE"));
        server.close();
        assertThat(ask("prom main\n  x"))
                .isEqualTo(Asked.unknown("main does not answer: connection refused"));
    }

    @Test
    void itsTokenIsSentAndNeverShown() throws InterruptedException {
        vector("1");
        line("prom main\n  x");
        assertThat(server.takeRequest().getHeaders().get("Authorization"))
                .isEqualTo("Bearer s3cret");
        assertThat(source().toString()).doesNotContain("Bearer");
    }

    @Test
    void itsTokenIsNotShownWhereTheSourceTellsItInAnError() {
        answer("{\"status\":\"error\",\"errorType\":\"bad token \\u0073\\u0033cret and s3cret\"}");
        assertThat(ask("prom main\n  up"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        refused ->
                                assertThat(refused.why())
                                        .contains("[secret]")
                                        .doesNotContain("s3cret"));
    }

    private void vector(String... values) {
        String series =
                String.join(
                        ",",
                        List.of(values).stream()
                                .map(value ->
                                        "{\"metric\":{},\"value\":[1700000000.1,\""
                                                + value
                                                + "\"]}")
                                .toList());
        answer(
                "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":["
                        + series
                        + "]}}");
    }

    private void answer(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }

    private Line line(String text) {
        Asked asked = ask(text);
        assertThat(asked).isInstanceOf(Answered.class);
        return Judge.of(read(text), ((Answered) asked).seen(), Baselines.NONE).lines().getFirst();
    }

    private Asked ask(String text) {
        Probe probe = read(text);
        Secrets secrets =
                Secrets.of(Map.of("PROM", new Secrets.Bound("s3cret", List.of("localhost"))));
        HttpAsking http =
                new HttpAsking(
                        new Guard(Allowed.of("localhost, 127.0.0.0/8"), Set.of()),
                        secrets,
                        InstantSource.system());
        return new PromAsking(new Named<>("CUTOVER_PROM_", Map.of("main", source())), http)
                .ask((Target.Prom) probe.target(), probe.judging().timeout());
    }

    private Source source() {
        return new Source(
                "http://localhost:" + server.getPort() + "/prom/", "Bearer ${secret:PROM}");
    }

    private static Probe read(String text) {
        var reading = ProbeReader.block(text, 1);
        assertThat(reading.mistakes()).isEmpty();
        return reading.probes().getFirst();
    }
}
