package dev.cutover.commands.probes;

import static dev.cutover.commands.probes.Outcome.ERROR;
import static dev.cutover.commands.probes.Outcome.FAIL;
import static dev.cutover.commands.probes.Outcome.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Seen.Found;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @Test
    void aValueThatIsMissingNeverPasses() {
        assertThat(json("json $.errors < 10", new Seen.Absent())).isEqualTo(FAIL);
        assertThat(json("json $.errors == 0", new Seen.Absent())).isEqualTo(FAIL);
        assertThat(json("json $.errors != 5", new Seen.Absent())).isEqualTo(FAIL);
        assertThat(json("json $.errors exists", new Seen.Absent())).isEqualTo(FAIL);
        assertThat(json("json $.errors missing", new Seen.Absent())).isEqualTo(PASS);
        assertThat(json("count json $.errors[*] <= 3", new Seen.Absent())).isEqualTo(FAIL);
    }

    @Test
    void aTextIsNoNumber() {
        assertThat(json("json $.errors < 10", text("n/a"))).isEqualTo(ERROR);
        assertThat(json("json $.errors < 10", text("5"))).isEqualTo(ERROR);
        assertThat(json("json $.errors == 5", text("5"))).isEqualTo(FAIL);
        assertThat(json("json $.errors == \"5\"", text("5"))).isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({"0.9,FAIL", "0.5,PASS", "0.50,PASS", "0.4999,PASS", "-1,PASS", "1e3,FAIL"})
    void fractionsAreNotCut(String seen, Outcome outcome) {
        assertThat(json("json $.share <= 0.5", number(seen))).isEqualTo(outcome);
    }

    @Test
    void trueIsNoText() {
        Found truth = new Seen.One(new Datum.Truth(true));
        assertThat(json("json $.up == true", truth)).isEqualTo(PASS);
        assertThat(json("json $.up == \"true\"", truth)).isEqualTo(FAIL);
        assertThat(json("json $.up == true", text("true"))).isEqualTo(FAIL);
        assertThat(json("json $.up == t", truth)).isEqualTo(PASS);
        assertThat(json("json $.up == healthy", text("healthy"))).isEqualTo(PASS);
        assertThat(json("json $.up != null", new Seen.One(new Datum.Nothing()))).isEqualTo(FAIL);
        assertThat(json("json $.up == null", new Seen.One(new Datum.Nothing()))).isEqualTo(PASS);
    }

    @Test
    void ofSeveralValuesAllOrAnyOrTheirNumberIsMeant() {
        Found some = several(number(1), number(2), new Datum.Nothing());
        assertThat(json("all json $[*].id != null", some)).isEqualTo(FAIL);
        assertThat(json("any json $[*].id == 2", some)).isEqualTo(PASS);
        assertThat(json("any json $[*].id == 7", some)).isEqualTo(FAIL);
        assertThat(json("count json $[*].id == 3", some)).isEqualTo(PASS);
        assertThat(json("json $[*].id > 0", some)).isEqualTo(ERROR);
        assertThat(json("json $[*].id == 2", some)).isEqualTo(ERROR);
        assertThat(json("json $[*].id != 2", some)).isEqualTo(ERROR);
        assertThat(json("json $[*].id contains 2", some)).isEqualTo(PASS);
        assertThat(json("all json $[*].id > 0", several())).isEqualTo(FAIL);
        assertThat(json("count json $[*].id == 0", several())).isEqualTo(PASS);
        assertThat(json("json $[*].id exists", several())).isEqualTo(FAIL);
    }

    @Test
    void noDataCountsAsThePlanSays() {
        String query = "prom main\n  up\nexpect value == 0";
        Seen none = (_, _) -> new Seen.NoData();
        assertThat(judge(query, none).outcome()).isEqualTo(ERROR);
        assertThat(judge(query + "\nno data is pass", none).outcome()).isEqualTo(PASS);
        assertThat(judge(query + "\nno data is fail", none).outcome()).isEqualTo(FAIL);
        assertThat(judge("prom main\n  up", none).outcome()).isEqualTo(ERROR);
    }

    @Test
    void whatIsUnclearIsAnErrorAndSaysWhy() {
        Judgement judgement =
                judge(
                        "prom main\n  up\nexpect value < 5",
                        (_, _) -> new Seen.Unclear("3 series, one is needed"));

        assertThat(judgement.outcome()).isEqualTo(ERROR);
        assertThat(judgement.lines())
                .containsExactly(new Line(ERROR, "value < 5", "3 series, one is needed"));
    }

    @Test
    void aShareIsReadByItsScale() {
        String ratio = "prom main as ratio\n  up\nexpect value > 20%";
        assertThat(judge(ratio, one(decimal("0.15"))).outcome()).isEqualTo(FAIL);
        assertThat(judge(ratio, one(decimal("0.25"))).outcome()).isEqualTo(PASS);
        String percent = "prom main as percent\n  up\nexpect value > 20%";
        assertThat(judge(percent, one(decimal("15"))).outcome()).isEqualTo(FAIL);
        assertThat(judge(percent, one(decimal("25"))).outcome()).isEqualTo(PASS);
    }

    @Test
    void aBaselineThatWasNotRecordedIsAnError() {
        String probe = "GET http://a.example/\nexpect time < baseline(shop) + 20%";
        Seen slow = one(new Datum.Quantity(new BigDecimal("0.23"), Datum.Of.SECONDS));

        assertThat(judge(probe, slow).outcome()).isEqualTo(ERROR);
        assertThat(judge(probe, slow, "0.200").outcome()).isEqualTo(PASS);
        assertThat(judge(probe, slow, "0.100").outcome()).isEqualTo(FAIL);
        assertThat(
                        judge(
                                        "GET http://a.example/\nexpect time < baseline(shop) + 20% or time < 300ms",
                                        slow)
                                .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void withoutAnExpectationTheKindSaysWhatIsExpected() {
        assertThat(judge("GET http://a.example/", one(Datum.number(204))).outcome())
                .isEqualTo(PASS);
        assertThat(judge("GET http://a.example/", one(Datum.number(502))).lines())
                .containsExactly(new Line(FAIL, "status == 2xx", "502"));
        assertThat(judge("tcp a.example:80", one(new Datum.Text("refused"))).outcome())
                .isEqualTo(FAIL);
        assertThat(judge("push backup", one(new Datum.Text("ok"))).outcome()).isEqualTo(PASS);
        assertThat(judge("run check", one(Datum.number(1))).outcome()).isEqualTo(FAIL);
        assertThat(judge("sql main\n  SELECT 1", one(Datum.number(1))).outcome()).isEqualTo(PASS);
    }

    @Test
    void aWarningNeverFails() {
        Judgement judgement =
                judge(
                        "GET http://a.example/\nexpect time < 2s\nwarn time < 1s",
                        one(Datum.seconds(new BigDecimal("1.5"))));

        assertThat(judgement.outcome()).isEqualTo(PASS);
        assertThat(judgement.warned()).isTrue();
        assertThat(judgement.lines())
                .containsExactly(
                        new Line(PASS, "time < 2s", "1.5s"), new Line(FAIL, "time < 1s", "1.5s"));
    }

    @Test
    void whatIsSeenIsShownShortAndWhatOnlyMustBeThereNotAtAll() {
        assertThat(
                        judge(
                                        "GET http://a.example/\nexpect body contains ready",
                                        one(new Datum.Text("x\n".repeat(900))))
                                .lines()
                                .getFirst()
                                .seen())
                .hasSize(80)
                .endsWith("…");
        assertThat(
                        judge(
                                        "GET http://a.example/\nexpect json $.token exists",
                                        one(new Datum.Text("s3cret")))
                                .lines()
                                .getFirst()
                                .seen())
                .isEqualTo("it is there");
    }

    @Test
    void aPatternThatNeverEndsIsAnError() {
        assertThat(
                        judge(
                                        "GET http://a.example/\nexpect body matches /(a+)+$/",
                                        one(new Datum.Text("a".repeat(5_000) + "b")))
                                .outcome())
                .isEqualTo(ERROR);
        assertThat(
                        judge(
                                        "GET http://a.example/\nexpect body matches /ready in \\d+/",
                                        one(new Datum.Text("ready in 12 s")))
                                .outcome())
                .isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "0.312,312ms",
        "1.4,1.4s",
        "90,90s",
        "600,10m",
        "86400,24h",
        "3110400,36d",
        "0,0ms"
    })
    void durationsAreShownAsPeopleSayThem(BigDecimal seconds, String shown) {
        assertThat(Datum.seconds(seconds).shown()).isEqualTo(shown);
    }

    private static Outcome json(String expectation, Found found) {
        return judge("GET http://a.example/\nexpect " + expectation, (_, _) -> found).outcome();
    }

    private static Judgement judge(String probe, Seen seen) {
        return Judge.of(read(probe), seen, Baselines.NONE);
    }

    private static Judgement judge(String probe, Seen seen, String baseline) {
        return Judge.of(read(probe), seen, _ -> Optional.of(new BigDecimal(baseline)));
    }

    private static Probe read(String probe) {
        var reading = ProbeReader.block(probe, 1);
        assertThat(reading.mistakes()).isEmpty();
        return reading.probes().getFirst();
    }

    private static Seen one(Datum value) {
        return (_, _) -> new Seen.One(value);
    }

    private static Found text(String text) {
        return new Seen.One(new Datum.Text(text));
    }

    private static Found number(String number) {
        return new Seen.One(decimal(number));
    }

    private static Datum decimal(String number) {
        return new Datum.Quantity(new BigDecimal(number), Datum.Of.THINGS);
    }

    private static Datum number(long number) {
        return Datum.number(number);
    }

    private static Found several(Datum... values) {
        return new Seen.Several(List.of(values));
    }
}
