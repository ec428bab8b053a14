package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "low-traffic window (recommended: Sunday 06:00-08:00 MSK), SUNDAY, 06:00, 08:00, Europe/Moscow",
        "Maintenance window: Sat 22:00 – Sun 02:00 CET, SATURDAY, 22:00, 02:00, Europe/Paris",
        "between 01:00 and 04:00 UTC, null, 01:00, 04:00, UTC",
        "02:00-04:00 Europe/Berlin, null, 02:00, 04:00, Europe/Berlin",
        "10 PM - 2 AM EST, null, 22:00, 02:00, America/New_York",
        "12am to 4am PT, null, 00:00, 04:00, America/Los_Angeles",
        "2-4 AM (UTC+3), null, 02:00, 04:00, UTC+03:00",
        "'Saturday, 21:30 to 23:00', SATURDAY, 21:30, 23:00, null",
        "Sunday 2026-03-01 01:00-05:00 JST, SUNDAY, 01:00, 05:00, Asia/Tokyo",
        "'Friday, March 6, 2026 20:00 - 24:00 GMT', FRIDAY, 20:00, 00:00, GMT",
        "Sonntag von 6:00 bis 8:00 MEZ, SUNDAY, 06:00, 08:00, Europe/Berlin",
        "23:00 until 01:30 IST, null, 23:00, 01:30, Asia/Kolkata",
        "from 22.00 to 02.00 for all, null, 22:00, 02:00, null",
        "02:00-04:00 FOR ALL, null, 02:00, 04:00, null",
        "02:00-04:00 XYT, null, 02:00, 04:00, unknown XYT",
        "02:00-04:00 local time, null, 02:00, 04:00, unknown local time",
        "02:00-04:00 Europe/Berlni, null, 02:00, 04:00, unknown Europe/Berlni",
    })
    void hoursAreRead(String text, String day, String from, String to, String zone) {
        Hours hours = Hours.in(text, Hints.of(text)).getFirst();
        assertThat(Objects.toString(hours.day())).isEqualTo(day);
        assertThat(hours.from()).hasToString(from);
        assertThat(hours.to()).hasToString(to);
        assertThat(zone(hours)).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "5-10 minutes",
                "003-006",
                "2025-11-24",
                "25:00-26:00",
                "10.0.12.5-10.0.12.9",
                "step 2 to 4",
                "1:00",
                "port 8080-8090",
                ""
            })
    void otherNumbersAreNoHours(String text) {
        assertThat(Hours.in(text, Hints.of(text))).isEmpty();
    }

    @Test
    void thereMayBeSeveral() {
        assertThat(
                        Hours.in(
                                "Sat 01:00-02:00 UTC or Sun 03:00-04:00 UTC",
                                Hints.of("Sat 01:00-02:00 UTC or Sun 03:00-04:00 UTC")))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"CST", "IST", "BST"})
    void someLettersStandForSeveralZones(String letters) {
        assertThat(Zone.of(letters).other()).isNotNull();
        assertThat(List.of("MSK", "UTC", "JST")).allMatch(sure -> Zone.of(sure).other() == null);
    }

    private static String zone(Hours hours) {
        Zone zone = hours.zone();
        if (zone == null) {
            return "null";
        }
        return zone.id() == null ? "unknown " + zone.text() : zone.id().getId();
    }
}
