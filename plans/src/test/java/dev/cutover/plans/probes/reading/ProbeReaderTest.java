package dev.cutover.plans.probes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.probes.Comparison;
import dev.cutover.plans.probes.Comparison.Operator;
import dev.cutover.plans.probes.Comparison.Quantifier;
import dev.cutover.plans.probes.Judging;
import dev.cutover.plans.probes.Judging.NoData;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Subject;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Timing;
import dev.cutover.plans.probes.Timing.Poll;
import dev.cutover.plans.probes.Timing.Rounds;
import dev.cutover.plans.probes.Unit;
import dev.cutover.plans.probes.Value;
import dev.cutover.plans.probes.Value.Amount;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProbeReaderTest {

    @Test
    void aRequestHasWhatStandsBelowIt() {
        Probe probe =
                probe(
                        """
                        POST https://app.example.com/auth/login
                        header Content-Type: application/json
                        header Authorization: Bearer ${secret:APP_TOKEN}
                          {"user": "probe",
                            "password": "${secret:APP_PASSWORD}"}
                        via 203.0.113.9
                        follow 2
                        timeout 5s
                        expect status == 200, json $.token exists
                        """);

        assertThat(probe.target())
                .isEqualTo(
                        new Target.Http(
                                "POST",
                                "https://app.example.com/auth/login",
                                List.of(
                                        new Target.Header("Content-Type", "application/json"),
                                        new Target.Header(
                                                "Authorization", "Bearer ${secret:APP_TOKEN}")),
                                "{\"user\": \"probe\",\n  \"password\": \"${secret:APP_PASSWORD}\"}",
                                "203.0.113.9",
                                2));
        assertThat(probe.judging().timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(probe.line()).isEqualTo(10);
        assertThat(probe.expected())
                .extracting("source")
                .containsExactly("status == 200", "json $.token exists");
        assertThat(probe.title()).isEqualTo("POST https://app.example.com/auth/login");
    }

    @Test
    void whatIsComparedKeepsItsType() {
        assertThat(compared("GET http://a.example/\nexpect json $.up == true"))
                .isEqualTo(new Value.Word("true"));
        assertThat(compared("GET http://a.example/\nexpect json $.up == \"true\""))
                .isEqualTo(new Value.Text("true"));
        assertThat(compared("GET http://a.example/\nexpect json $.n == 5"))
                .isEqualTo(amount("5", Unit.NONE));
        assertThat(compared("GET http://a.example/\nexpect status == 2xx"))
                .isEqualTo(new Value.StatusClass(2));
        assertThat(compared("GET http://a.example/\nexpect body matches /ready in \\d+ s/"))
                .isEqualTo(new Value.Regex("ready in \\d+ s"));
        assertThat(compared("dns a.example A\nexpect answer contains 203.0.113.10"))
                .isEqualTo(new Value.Word("203.0.113.10"));
        assertThat(compared("GET http://a.example/\nexpect ip in (203.0.113.9, 203.0.113.10)"))
                .isEqualTo(
                        new Value.OneOf(
                                List.of(
                                        new Value.Word("203.0.113.9"),
                                        new Value.Word("203.0.113.10"))));
        assertThat(compared("sql main\n  SELECT 1\nexpect value == \"006\""))
                .isEqualTo(new Value.Text("006"));
    }

    @Test
    void unitsAreOfOneBase() {
        assertThat(amount("500", Unit.MS).base()).isEqualByComparingTo("0.5");
        assertThat(amount("2", Unit.KIB).base()).isEqualByComparingTo("2048");
        assertThat(compared("GET http://a.example/\nexpect time < 1.5s"))
                .isEqualTo(amount("1.5", Unit.S));
        assertThat(compared("push backup\nexpect value > 1MB")).isEqualTo(amount("1", Unit.MB));
    }

    @Test
    void aBaselineCanHaveANameAndAMargin() {
        assertThat(compared("GET http://a.example/\nexpect time < baseline(shop) + 20%"))
                .isEqualTo(new Value.Baseline("shop", amount("20", Unit.PERCENT)));
        assertThat(compared("GET http://a.example/\nexpect time < baseline +20%"))
                .isEqualTo(new Value.Baseline(null, amount("20", Unit.PERCENT)));
        assertThat(compared("sql main\n  SELECT 1\nexpect value >= baseline - 3"))
                .isEqualTo(new Value.Baseline(null, amount("-3", Unit.NONE)));
        assertThat(probe("GET http://a.example/\nbaseline shop").baseline()).isEqualTo("shop");
    }

    @Test
    void oneOfSeveralComparisonsIsEnoughWhereItSaysOr() {
        Probe probe =
                probe(
                        "GET http://a.example/\nexpect time < baseline + 20% or time < 200ms, status == 200");

        assertThat(probe.expected()).hasSize(2);
        assertThat(probe.expected().getFirst().source())
                .isEqualTo("time < baseline + 20% or time < 200ms");
        assertThat(probe.expected().getFirst().either()).hasSize(2);
    }

    @Test
    void severalValuesAreAllMeantOrAnyOrTheirNumber() {
        assertThat(comparison("GET http://a.example/\nexpect all json $.items[*].id != null"))
                .isEqualTo(
                        new Comparison(
                                "all json $.items[*].id != null",
                                Quantifier.ALL,
                                Subject.JSON,
                                "$.items[*].id",
                                Operator.DIFFERENT,
                                new Value.Word("null")));
        assertThat(comparison("GET http://a.example/\nexpect count json $[*].id >= 1").quantifier())
                .isEqualTo(Quantifier.COUNT);
    }

    @Test
    void oneWordSaysThatAPortIsOpenOrACertificateValid() {
        assertThat(comparison("tcp db.example:5432\nexpect open, time < 200ms"))
                .isEqualTo(
                        new Comparison(
                                "open",
                                Quantifier.ONE,
                                Subject.STATE,
                                null,
                                Operator.EQUAL,
                                new Value.Word("open")));
        assertThat(comparison("tls app.example:443\nexpect valid, expires > 30d").subject())
                .isEqualTo(Subject.VALID);
    }

    @Test
    void withoutATimeItIsAskedOnceAndOneAnswerDecides() {
        Probe probe = probe("GET http://a.example/");

        assertThat(probe.timing()).isEqualTo(new Timing.Gate(null));
        assertThat(probe.judging())
                .isEqualTo(new Judging(1, 1, null, Duration.ofSeconds(10), NoData.ERROR));
        assertThat(probe.isWatch()).isFalse();
    }

    @Test
    void aGateCanWaitUntilItPasses() {
        assertThat(probe("GET http://a.example/\nwithin 60s every 2s\nneed 2 in a row"))
                .satisfies(probe -> {
                    assertThat(probe.timing())
                            .isEqualTo(
                                    new Timing.Gate(
                                            new Poll(
                                                    Duration.ofSeconds(60),
                                                    Duration.ofSeconds(2))));
                    assertThat(probe.judging().inARow()).isEqualTo(2);
                });
    }

    @Test
    void aWatchHasRoundsAndMarksAndIsNotAlarmedByOneBadAnswer() {
        Probe probe =
                probe(
                        """
                        GET http://a.example/
                        every 5m for 1h
                        every 15m from 1h for 23h
                        at 1h, 24h
                        allow 0.1% failed
                        no data is fail
                        """);

        assertThat(probe.timing())
                .isEqualTo(
                        new Timing.Watch(
                                List.of(
                                        new Rounds(
                                                Duration.ofMinutes(5),
                                                Duration.ZERO,
                                                Duration.ofHours(1)),
                                        new Rounds(
                                                Duration.ofMinutes(15),
                                                Duration.ofHours(1),
                                                Duration.ofHours(23))),
                                List.of(Duration.ofHours(1), Duration.ofHours(24))));
        assertThat(probe.judging())
                .isEqualTo(
                        new Judging(
                                2, 2, new BigDecimal("0.1"), Duration.ofSeconds(10), NoData.FAIL));
    }

    @Test
    void whatAWatchFailsCountsAsDowntimeWhereItSaysSo() {
        assertThat(probe("GET http://a.example/\nevery 1m for 1h\ndowntime").downtime()).isTrue();
        assertThat(probe("GET http://a.example/\nevery 1m for 1h").downtime()).isFalse();
        assertThat(probe("tcp a.example:80\ndowntime\nat 1h").downtime()).isTrue();
        assertThat(
                        ProbeReader.inline("GET http://a.example/; every 1m for 1h; downtime", 1)
                                .probes())
                .extracting(Probe::downtime)
                .containsExactly(true);
    }

    @Test
    void everyKindIsRead() {
        assertThat(probe("tls [::1]:443").target()).isEqualTo(new Target.Tls("::1", 443));
        assertThat(probe("dns app.example CNAME @192.0.2.53").target())
                .isEqualTo(new Target.Dns("app.example", "CNAME", "192.0.2.53"));
        assertThat(probe("dns app.example").target())
                .isEqualTo(new Target.Dns("app.example", "A", null));
        assertThat(probe("sql main\n  SELECT count(*)\n  FROM t;").target())
                .isEqualTo(new Target.Sql("main", "SELECT count(*)\nFROM t"));
        assertThat(probe("prom main as ratio\n  up\nexpect value > 20%").target())
                .isEqualTo(new Target.Prom("main", "up", Target.Scale.RATIO));
        assertThat(probe("push backup-night\nexpect status == ok, age < 7h").target())
                .isEqualTo(new Target.Push("backup-night"));
        assertThat(probe("run errors web db\nexpect exit == 0").target())
                .isEqualTo(new Target.Run("errors", List.of("web", "db")));
        assertThat(
                        probe("ask \"RAM used on app1 in percent (free -h)\"\nexpect answer < 80")
                                .target())
                .isEqualTo(new Target.Ask("RAM used on app1 in percent (free -h)"));
    }

    @Test
    void aBlockHoldsSeveralProbesWithDashesBetweenThem() {
        Reading reading =
                ProbeReader.block("GET http://a.example/\n\n---\ntcp b.example:80\n---\n", 3);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.probes()).extracting(Probe::line).containsExactly(3, 6);
        assertThat(reading.probes())
                .extracting(Probe::title)
                .containsExactly("GET http://a.example/", "tcp b.example:80");
    }

    @Test
    void onOneLineASemicolonEndsAClause() {
        Reading reading =
                ProbeReader.inline(
                        "GET http://a.example/; expect body contains \"a; b\", status == 200", 7);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.probes().getFirst().expected()).hasSize(2);
        assertThat(reading.probes().getFirst().line()).isEqualTo(7);
    }

    private static Probe probe(String text) {
        Reading reading = ProbeReader.block(text, 10);
        assertThat(reading.mistakes()).as(text).isEmpty();
        assertThat(reading.probes()).hasSize(1);
        return reading.probes().getFirst();
    }

    private static Comparison comparison(String text) {
        return probe(text).expected().getFirst().either().getFirst();
    }

    private static Object compared(String text) {
        return Objects.requireNonNull(comparison(text).value());
    }

    private static Amount amount(String number, Unit unit) {
        return new Amount(new BigDecimal(number), unit);
    }
}
