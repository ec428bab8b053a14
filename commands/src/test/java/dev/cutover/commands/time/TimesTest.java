package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.time.Moment.Known;
import dev.cutover.commands.time.Moment.Twist;
import dev.cutover.commands.words.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /// A Saturday, 15:10 in Berlin.
    private static final Instant NOW = Instant.parse("2026-11-21T14:10:00Z");

    private static final Instant ZERO = Instant.parse("2026-11-22T05:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "now                            | 2026-11-21T14:10:00Z",
                "in 20 min                      | 2026-11-21T14:30:00Z",
                "IN 1 h 30                      | 2026-11-21T15:40:00Z",
                "in 1h30m                       | 2026-11-21T15:40:00Z",
                "+2 days                        | 2026-11-23T14:10:00Z",
                "06:30                          | 2026-11-22T05:30:00Z",
                "15:10                          | 2026-11-21T14:10:00Z",
                "15:09                          | 2026-11-22T14:09:00Z",
                "6 am                           | 2026-11-22T05:00:00Z",
                "12:15 am                       | 2026-11-21T23:15:00Z",
                "11pm                           | 2026-11-21T22:00:00Z",
                "06:30 UTC                      | 2026-11-22T06:30:00Z",
                "06:30Z                         | 2026-11-22T06:30:00Z",
                "06:30 UTC+3                    | 2026-11-22T03:30:00Z",
                "06:30 +05:30                   | 2026-11-22T01:00:00Z",
                "06:30 CET                      | 2026-11-22T05:30:00Z",
                "T+15                           | 2026-11-22T05:15:00Z",
                "T-2h                           | 2026-11-22T03:00:00Z",
                "t + 1:30                       | 2026-11-22T06:30:00Z",
                "T-0                            | 2026-11-22T05:00:00Z",
                "T=0                            | 2026-11-22T05:00:00Z",
                "Sunday 06:00 MSK               | 2026-11-22T03:00:00Z",
                "sun at 06:00                   | 2026-11-22T05:00:00Z",
                "Saturday 16:00                 | 2026-11-21T15:00:00Z",
                "Saturday 15:00                 | 2026-11-28T14:00:00Z",
                "tomorrow 18:00                 | 2026-11-22T17:00:00Z",
                "today 18:00                    | 2026-11-21T17:00:00Z",
                "today 01:00                    | 2026-11-21T00:00:00Z",
                "2026-11-22 06:00 Europe/Berlin | 2026-11-22T05:00:00Z",
                "2026-11-22T06:00Z              | 2026-11-22T06:00:00Z",
                "2020-02-29 06:00               | 2020-02-29T05:00:00Z"
            })
    void timesAreReadAsPeopleTypeThem(String typed, Instant at) {
        assertThat(Times.parse(typed, NOW, BERLIN, ZERO)).isEqualTo(new Known(at, Twist.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "soon",
                "6",
                "in",
                "in a while",
                "in 20 parsecs",
                "T+",
                "T+soon",
                "someday 06:00",
                "su 06:00",
                "Sunday",
                "06:30 and then",
                "in 20 min in 20 min",
                "9999999999999999999:00"
            })
    void whatIsNoTimeIsSaidWithWhatMayBeWritten(String typed) {
        Moment moment = Times.parse(typed, NOW, BERLIN, ZERO);
        assertThat(moment).isEqualTo(new Moment.NotUnderstood(typed));
        assertThat(TimeWords.of(moment, BERLIN))
                .isEqualTo(
                        "“%s” is no time that I know. Write “in 20 min”, “06:30”, “T+15”, “Sunday 06:00 UTC”, “tomorrow 18:00” or “2026-11-22 06:00 Europe/Berlin”."
                                .formatted(typed));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"25:00", "06:60", "13 pm", "0 am", "2026-02-30 06:00", "2026-13-01 06:00"})
    void whatIsOnNoClockIsSaid(String typed) {
        Moment moment = Times.parse(typed, NOW, BERLIN, ZERO);
        assertThat(moment).isEqualTo(new Moment.NoSuchTime(typed));
        assertThat(TimeWords.of(moment, BERLIN)).startsWith("“%s” is on no cal".formatted(typed));
    }

    @Test
    void lettersOfSeveralZonesAreRefused() {
        assertThat(said("06:00 IST"))
                .isEqualTo(
                        "“IST” stands for several time zones. Write Asia/Kolkata or Europe/Dublin or Asia/Jerusalem.");
        assertThat(said("Sunday 06:00 CST"))
                .isEqualTo(
                        "“CST” stands for several time zones. Write America/Chicago or Asia/Shanghai or America/Havana.");
        assertThat(said("06:00 XYZ"))
                .isEqualTo(
                        "“XYZ” is no time zone that I know. Write “UTC”, “UTC+3” or “Europe/Berlin”.");
        assertThat(said("06:00 Europe/Atlantis")).startsWith("“Europe/Atlantis” is no time zone");
    }

    @Test
    void withoutT0NothingCountsFromIt() {
        Moment moment = Times.parse("T+15", NOW, BERLIN, null);
        assertThat(TimeWords.of(moment, BERLIN))
                .startsWith("“T+15” counts from T-0, and nobody has said when that is.");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Times.parse("1".repeat(100_000), NOW, BERLIN, ZERO))
                .isEqualTo(new Moment.NotUnderstood("1".repeat(80) + "…"));
    }

    @Test
    void anHourThatComesTwiceIsTheFirstOfBoth() {
        // Berlin goes back from 03:00 to 02:00 on 25 October 2026, at 01:00 UTC.
        Moment berlin = Times.parse("2026-10-25 02:30", NOW, BERLIN, null);
        assertThat(berlin).isEqualTo(new Known(Instant.parse("2026-10-25T00:30:00Z"), Twist.TWICE));
        assertThat(TimeWords.of(berlin, BERLIN))
                .isEqualTo(
                        "The clocks go back, so that time comes twice; the first is taken, Sun 25 Oct 02:30 (+02:00).");
        // New York goes back from 02:00 to 01:00 on 1 November 2026, at 06:00 UTC.
        assertThat(Times.parse("2026-11-01 01:30 America/New_York", NOW, BERLIN, null))
                .isEqualTo(new Known(Instant.parse("2026-11-01T05:30:00Z"), Twist.TWICE));
    }

    @Test
    void anHourThatIsSkippedIsAsMuchLater() {
        // Berlin goes forward from 02:00 to 03:00 on 29 March 2026, at 01:00 UTC.
        Moment berlin = Times.parse("2026-03-29 02:30", NOW, BERLIN, null);
        assertThat(berlin)
                .isEqualTo(new Known(Instant.parse("2026-03-29T01:30:00Z"), Twist.SKIPPED));
        assertThat(TimeWords.of(berlin, BERLIN))
                .isEqualTo(
                        "The clocks go forward over that time; it is taken as Sun 29 Mar 03:30.");
        // New York goes forward from 02:00 to 03:00 on 8 March 2026, at 07:00 UTC.
        assertThat(Times.parse("2026-03-08 02:30 America/New_York", NOW, NEW_YORK, null))
                .isEqualTo(new Known(Instant.parse("2026-03-08T07:30:00Z"), Twist.SKIPPED));
    }

    @Test
    void anHourLaterIsAnHourLaterWhateverTheClocksDo() {
        Instant before = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(Times.parse("in 1 h", before, BERLIN, null))
                .isEqualTo(new Known(before.plus(Duration.ofHours(1)), Twist.NONE));
        // 02:30 comes again after the first one is over, but the next is taken as the first:
        // tomorrow.
        assertThat(Times.parse("06:30", before, BERLIN, null))
                .isEqualTo(new Known(Instant.parse("2026-10-25T05:30:00Z"), Twist.NONE));
    }

    @Test
    void lengthsAreSaidAsPeopleDo() {
        assertThat(TimeWords.fromZero(0)).isEqualTo("T-0");
        assertThat(TimeWords.fromZero(-9000)).isEqualTo("T-2 h 30 min");
        assertThat(TimeWords.fromZero(5304 * 60)).isEqualTo("T+3 d 16 h 24 min");
        assertThat(TimeWords.length(45)).isEqualTo("45 s");
        assertThat(TimeWords.length(3605)).isEqualTo("1 h");
    }

    private static String said(String typed) {
        return TimeWords.of(Times.parse(typed, NOW, BERLIN, ZERO), BERLIN);
    }
}
