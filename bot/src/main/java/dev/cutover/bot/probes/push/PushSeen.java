package dev.cutover.bot.probes.push;

import dev.cutover.bot.probes.json.JsonText;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The latest report of a host, as it looks now.
///
/// @param at when it came
public record PushSeen(Report report, Instant at, Instant now) implements Seen {

    /// Where nothing was reported yet.
    public static final Seen NOTHING = (_, _) -> new NoData();

    @Override
    public Found find(Subject subject, @Nullable String argument) {
        return switch (subject) {
            case STATUS -> Seen.text(report.status());
            case VALUE -> value();
            case AGE -> new One(Datum.time(age()));
            case JSON -> json(String.valueOf(argument));
            case TIME, BODY, SIZE, HEADER, IP, EXPIRES, URL, STATE, VALID, ISSUER -> new Absent();
            case NAMES, PROTOCOL, ANSWER, TTL, RCODE, ROWS, ROW, SERIES, EXIT, OUT -> new Absent();
        };
    }

    private Found value() {
        return report.value() == null
                ? new Absent()
                : new One(new Datum.Quantity(report.value(), Datum.Of.THINGS));
    }

    private Found json(String path) {
        return report.json() == null
                ? new Unclear("the report is no JSON")
                : JsonText.of(report.json()).find(path);
    }

    /// Clocks that are set back make nothing younger than now.
    private Duration age() {
        Duration age = Duration.between(at, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
