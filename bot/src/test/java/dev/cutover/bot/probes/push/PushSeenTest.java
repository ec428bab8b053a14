package dev.cutover.bot.probes.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushSeenTest {

    private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");

    @Test
    void nothingSaysThatAllIsWell() {
        assertThat(Report.of("")).isEqualTo(new Report("ok", null, null));
        assertThat(Report.of(" \r\n")).isEqualTo(new Report("ok", null, null));
        assertThat(judged("", "").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aNumberIsTheValue() {
        assertThat(Report.of("42\n")).isEqualTo(new Report("ok", new BigDecimal("42"), null));
        assertThat(Report.of("-0.5")).isEqualTo(new Report("ok", new BigDecimal("-0.5"), null));
        assertThat(judged("1500000", "expect value > 1MB, status == ok").outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judged("900000", "expect value > 1MB").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void anObjectHasAStatusAValueAndWhatElseItHas() {
        String body = "{\"status\": \"degraded\", \"value\": 12.5, \"disks\": [{\"free\": 3}]}";
        assertThat(Report.of(body)).isEqualTo(new Report("degraded", new BigDecimal("12.5"), body));
        assertThat(
                        judged(
                                        body,
                                        "expect status == degraded, value < 13, json $.disks[0].free == 3, json $.nothing missing")
                                .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judged(body, "").lines())
                .containsExactly(new Judgement.Line(Outcome.FAIL, "status == ok", "“degraded”"));
        assertThat(Report.of("{\"value\":null}"))
                .isEqualTo(new Report("ok", null, "{\"value\":null}"));
    }

    @Test
    void howOldItIsIsSaidOfNow() {
        assertThat(judged("", "expect age < 24h", Duration.ofHours(23)).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judged("", "expect age < 24h", Duration.ofHours(25)).outcome())
                .isEqualTo(Outcome.FAIL);
        assertThat(judged("", "expect age <= 0.001s", Duration.ofMinutes(-5)).outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void whatWasNotReportedNeverPasses() {
        assertThat(judged("5", "expect json $.a < 10").lines())
                .containsExactly(
                        new Judgement.Line(
                                Outcome.ERROR, "json $.a < 10", "the report is no JSON"));
        assertThat(judged("{}", "expect value < 10").lines())
                .containsExactly(new Judgement.Line(Outcome.FAIL, "value < 10", "not there"));
        assertThat(judged(PushSeen.NOTHING, "expect age < 24h").lines())
                .containsExactly(new Judgement.Line(Outcome.ERROR, "age < 24h", "no data"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fine",
                "\"ok\"",
                "true",
                "[1]",
                "{",
                "{\"a\":1}x",
                "NaN",
                "1e99999",
                "0x10",
                "1,5",
                "{a:1}",
                "{\"status\":true}",
                "{\"status\":\"\"}",
                "{\"status\":null}",
                "{\"value\":\"12\"}",
                "{\"value\":[1]}",
                "{\"value\":1e99999}"
            })
    void anythingElseIsToldToWhoSendsIt(String body) {
        assertThatThrownBy(() -> Report.of(body))
                .isInstanceOfSatisfying(
                        Report.Unreadable.class,
                        wrong -> assertThat(wrong.sentence()).contains(". Send ").endsWith("."));
    }

    @Test
    void aReportThatIsNestedDeepIsReadOrRefused() {
        assertThatThrownBy(() -> Report.of("{\"a\":".repeat(2_500) + "1"))
                .isInstanceOf(Report.Unreadable.class);
        assertThatThrownBy(() -> Report.of("[".repeat(16_000)))
                .isInstanceOf(Report.Unreadable.class);
    }

    private static Judgement judged(String body, String clauses) {
        return judged(body, clauses, Duration.ofMinutes(1));
    }

    private static Judgement judged(String body, String clauses, Duration age) {
        return judged(new PushSeen(Report.of(body), AT, AT.plus(age)), clauses);
    }

    private static Judgement judged(Seen seen, String clauses) {
        var reading = ProbeReader.block("push backup\n" + clauses, 1);
        assertThat(reading.mistakes()).isEmpty();
        return Judge.of(reading.probes().getFirst(), seen, Baselines.NONE);
    }
}
