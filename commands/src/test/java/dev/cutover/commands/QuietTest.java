package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Quiet.Reading.Hours;
import dev.cutover.commands.Quiet.Reading.NoSuchZone;
import dev.cutover.commands.Quiet.Reading.NotUnderstood;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Hours in which somebody is not called.
class QuietTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Quiet quiet(String typed) {
        return ((Hours) Quiet.read(typed)).quiet();
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-06:00, 2026-11-21T21:59:59Z, 2026-11-21T21:59:59Z",
        "22:00-06:00, 2026-11-21T22:00:00Z, 2026-11-22T06:00:00Z",
        "22:00-06:00, 2026-11-22T05:59:59Z, 2026-11-22T06:00:00Z",
        "22:00-06:00, 2026-11-22T06:00:00Z, 2026-11-22T06:00:00Z",
        "12:00-13:30, 2026-11-21T12:10:00Z, 2026-11-21T13:30:00Z",
        "12:00-13:30, 2026-11-21T13:30:00Z, 2026-11-21T13:30:00Z",
        "0:00 – 7:00, 2026-11-21T00:00:00Z, 2026-11-21T07:00:00Z"
    })
    void isOverAtItsEndAlsoOverMidnight(String hours, Instant at, Instant over) {
        assertThat(quiet(hours).over(at, ZoneOffset.UTC)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        // The clock goes from 02:00 to 03:00: the night is an hour shorter.
        "22:00-06:00, 2026-03-28T22:00:00Z, 2026-03-29T04:00:00Z",
        // It goes from 03:00 back to 02:00: it is an hour longer.
        "22:00-06:00, 2026-10-24T21:00:00Z, 2026-10-25T05:00:00Z",
        // There is no 02:30 that day; 03:30 is what comes for it.
        "22:00-02:30, 2026-03-28T23:00:00Z, 2026-03-29T01:30:00Z",
        // 02:30 is there twice, and the first of them ends it.
        "22:00-02:30, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z"
    })
    void isOverByTheClockOnTheWallWhenItIsSet(String hours, Instant at, Instant over) {
        assertThat(quiet(hours).over(at, BERLIN)).isEqualTo(over);
    }

    @Test
    void itsOwnZoneCounts() {
        Quiet tokyo = quiet("22:00-06:00 Asia/Tokyo");

        assertThat(tokyo)
                .isEqualTo(new Quiet(LocalTime.of(22, 0), LocalTime.of(6, 0), "Asia/Tokyo"));
        assertThat(tokyo.over(Instant.parse("2026-11-21T14:00:00Z"), BERLIN))
                .isEqualTo("2026-11-21T21:00:00Z");
        assertThat(tokyo.over(Instant.parse("2026-11-21T22:00:00Z"), BERLIN))
                .isEqualTo("2026-11-21T22:00:00Z");
    }

    @Test
    void aZoneThatIsNoLongerKnownIsTheOneOfTheCutover() {
        Quiet old = new Quiet(LocalTime.of(22, 0), LocalTime.of(6, 0), "Mars/Olympus");

        assertThat(old.over(Instant.parse("2026-11-21T23:00:00Z"), ZoneOffset.UTC))
                .isEqualTo("2026-11-22T06:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22-6",
                "25:00-06:00",
                "22:00-06:61",
                "22:00-22:00",
                "22:00",
                "now",
                "22:00-06:00 a b"
            })
    void whatAreNoHoursIsNotGuessed(String typed) {
        assertThat(Quiet.read(typed)).isEqualTo(new NotUnderstood());
    }

    @Test
    void aZoneThatNobodyKnowsIsNamed() {
        assertThat(Quiet.read("22:00-06:00 Atlantis")).isEqualTo(new NoSuchZone("Atlantis"));
    }

    @Test
    void aLongLineIsReadAtOnce() {
        assertThat(Quiet.read("22:00-06:00 " + "a".repeat(100_000))).isEqualTo(new NotUnderstood());
    }
}
