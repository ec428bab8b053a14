package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.time.Moment.Twist;
import dev.cutover.commands.time.SaidTime.Doubtful;
import dev.cutover.commands.time.SaidTime.JustPassed;
import dev.cutover.commands.time.SaidTime.Refused;
import dev.cutover.commands.time.SaidTime.Understood;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times with a reason behind them, said in Berlin on Saturday, 21 November 2026, at 03:10.
class SaidTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:10:00Z");
    private static final Instant ZERO = Instant.parse("2026-11-21T02:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static SaidTime read(String line) {
        return SaidTimes.read(line, NOW, BERLIN, ZERO);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun 06:00 | 2026-11-22T05:00:00Z |",
                "Sun 06:00 the DBA is late | 2026-11-22T05:00:00Z | the DBA is late",
                "Sunday, 06:00 the DBA is late | 2026-11-22T05:00:00Z | the DBA is late",
                "Sunday 06:00 MSK the DBA is late | 2026-11-22T03:00:00Z | the DBA is late",
                "in 20 min | 2026-11-21T02:30:00Z |",
                "in 20 min because of the DBA | 2026-11-21T02:30:00Z | the DBA",
                "06:30, DBA is late | 2026-11-21T05:30:00Z | DBA is late",
                "06:30 the DBA is late | 2026-11-21T05:30:00Z | the DBA is late",
                "06:30 — storage | 2026-11-21T05:30:00Z | storage",
                "6am we wait | 2026-11-21T05:00:00Z | we wait",
                "T+15 storage is slow | 2026-11-21T02:15:00Z | storage is slow",
                "2026-11-22 06:00 Europe/Berlin agreed | 2026-11-22T05:00:00Z | agreed",
                "tomorrow 18:00 agreed | 2026-11-22T17:00:00Z | agreed",
                "today 03:00 | 2026-11-21T02:00:00Z |",
                "now all is green | 2026-11-21T02:10:00Z | all is green",
                "22:00 tonight it is | 2026-11-21T21:00:00Z | tonight it is",
            })
    void theLongestBeginningThatIsATimeIsIt(String line, Instant at, @Nullable String why) {
        assertThat(read(line))
                .isInstanceOfSatisfying(
                        Understood.class,
                        said -> {
                            assertThat(said.at()).isEqualTo(at);
                            assertThat(said.why()).isEqualTo(why);
                            assertThat(said.twist()).isEqualTo(Twist.NONE);
                        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "06:30 DBA is late | 06:30 | DBA",
                "Sun 06:00 XYZ | Sun 06:00 | XYZ",
                "06:30 msk storage | 06:30 | msk",
                "06:30 Sunday agreed | 06:30 | Sunday",
                "06:30 on Sunday | 06:30 | on",
                "06:30 3 nodes are late | 06:30 | 3",
                "in 20 min and 5 people are late | in 20 min | 5",
            })
    void whatMayBelongToTheTimeOrToTheReasonIsNotGuessed(String line, String time, String next) {
        assertThat(read(line))
                .isInstanceOfSatisfying(
                        Doubtful.class,
                        said -> {
                            assertThat(said.time()).isEqualTo(time);
                            assertThat(said.next()).isEqualTo(next);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "25:00 storage",
                "2026-02-30 06:00 agreed",
                "Sunday 06:00 IST agreed",
                "the DBA is late 06:30"
            })
    void whatIsNoTimeIsRefused(String line) {
        assertThat(read(line)).isInstanceOf(Refused.class);
    }

    @Test
    void aTimeThatHasJustGoneByIsNotTakenForTheNextOne() {
        assertThat(read("03:00 storage"))
                .isEqualTo(
                        new JustPassed(
                                "03:00",
                                Instant.parse("2026-11-21T02:00:00Z"),
                                Instant.parse("2026-11-22T02:00:00Z")));
        assertThat(read("Sat 03:00"))
                .isEqualTo(
                        new JustPassed(
                                "Sat 03:00",
                                Instant.parse("2026-11-21T02:00:00Z"),
                                Instant.parse("2026-11-28T02:00:00Z")));
        assertThat(read("00:00")).isInstanceOf(Understood.class);
    }

    @Test
    void whereTheReasonIsWrittenElsewhereAllOfItIsTheTime() {
        assertThat(SaidTimes.whole("Sun 06:00", NOW, BERLIN, null)).isInstanceOf(Understood.class);
        assertThat(SaidTimes.whole("Sun 06:00 agreed", NOW, BERLIN, null))
                .isInstanceOf(Refused.class);
        assertThat(SaidTimes.whole("T+15", NOW, BERLIN, null)).isInstanceOf(Refused.class);
    }

    @Test
    void aLocalTimeThatIsNotThereOrTwiceIsKnownAsThat() {
        // On 29 March the clocks in Berlin go from 02:00 to 03:00.
        assertThat(
                        SaidTimes.read(
                                "Sunday 02:30 agreed",
                                Instant.parse("2026-03-28T20:00:00Z"),
                                BERLIN,
                                null))
                .isEqualTo(
                        new Understood(
                                Instant.parse("2026-03-29T01:30:00Z"),
                                Twist.SKIPPED,
                                "Sunday 02:30",
                                "agreed"));
        // On 1 November the clocks in New York go from 02:00 back to 01:00.
        ZoneId newYork = ZoneId.of("America/New_York");
        Instant evening = Instant.parse("2026-10-31T22:00:00Z");
        assertThat(SaidTimes.read("01:30", evening, newYork, null))
                .isEqualTo(
                        new Understood(
                                Instant.parse("2026-11-01T05:30:00Z"), Twist.TWICE, "01:30", null));
        assertThat(SaidTimes.read("01:30 UTC-5", evening, newYork, null))
                .isEqualTo(
                        new Understood(
                                Instant.parse("2026-11-01T06:30:00Z"),
                                Twist.NONE,
                                "01:30 UTC-5",
                                null));
    }

    @Test
    void longLinesTakeNoLongTime() {
        String line = "06:30 " + "very ".repeat(2_000) + "late";
        assertThat(read(line)).isInstanceOf(Understood.class);
        assertThat(read("x ".repeat(5_000))).isInstanceOf(Refused.class);
        assertThat(SaidSpan.read("1 ".repeat(5_000))).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "20m waiting for the DBA | 20 | waiting for the DBA",
                "20 waiting | 20 | waiting",
                "1 h 30 min the dump is large | 90 | the dump is large",
                "1h30m, 3 nodes left | 90 | 3 nodes left",
                "another 20 minutes: slow disk | 20 | slow disk",
                "in 2 hours it is done | 120 | it is done",
                "20m | 20 |",
            })
    void aLengthOfTimeEndsWhereTheReasonBegins(String line, int minutes, @Nullable String why) {
        assertThat(SaidSpan.read(line))
                .isInstanceOfSatisfying(
                        SaidSpan.Understood.class,
                        said -> {
                            assertThat(said.span()).isEqualTo(Duration.ofMinutes(minutes));
                            assertThat(said.why()).isEqualTo(why);
                        });
    }

    @Test
    void aLengthThatMayBeSomethingElseIsNotGuessed() {
        assertThat(SaidSpan.read("3:30 the DBA")).isInstanceOf(SaidSpan.LikeAClock.class);
        assertThat(SaidSpan.read("20m 3 nodes")).isInstanceOf(SaidSpan.Doubtful.class);
        assertThat(SaidSpan.read("the DBA 20m")).isInstanceOf(SaidSpan.NotUnderstood.class);
        assertThat(SaidSpan.whole("20m", "the DBA"))
                .isEqualTo(new SaidSpan.Understood(Duration.ofMinutes(20), "20m", "the DBA"));
        assertThat(SaidSpan.whole("20m more", "the DBA"))
                .isInstanceOf(SaidSpan.NotUnderstood.class);
        assertThat(SaidSpan.whole("3:30", "the DBA")).isInstanceOf(SaidSpan.LikeAClock.class);
    }
}
