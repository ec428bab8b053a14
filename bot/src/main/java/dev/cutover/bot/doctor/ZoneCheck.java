package dev.cutover.bot.doctor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The zone of times whose reader has none of their own.
public record ZoneCheck(ZoneId zone, Instant now) implements Check {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public List<Outcome> outcomes() {
        return List.of(
                Outcome.ok(
                        "zone",
                        "Times are told as in %s, where it is %s. If that is not where your team is, set CUTOVER_ZONE."
                                .formatted(zone, CLOCK.format(now.atZone(zone)))));
    }
}
