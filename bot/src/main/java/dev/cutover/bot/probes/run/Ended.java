package dev.cutover.bot.probes.run;

import dev.cutover.bot.probes.json.JsonText;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A command that came to its end.
///
/// @param out what it said, its errors too
record Ended(int exit, String out, Duration took) implements Seen {

    @Override
    public Found find(Subject subject, @Nullable String argument) {
        return switch (subject) {
            case EXIT -> new One(Datum.number(exit));
            case OUT -> Seen.text(out.strip());
            case JSON -> JsonText.of(out).find(String.valueOf(argument));
            case VALUE -> value();
            case TIME -> new One(Datum.time(took));
            case STATUS, BODY, SIZE, HEADER, IP, EXPIRES, URL, STATE, VALID, ISSUER -> new Absent();
            case NAMES, PROTOCOL, ANSWER, TTL, RCODE, ROWS, ROW, SERIES, AGE -> new Absent();
        };
    }

    /// All that it said, where that is a number.
    private Found value() {
        String said = out.strip();
        if (said.isEmpty()) {
            return new NoData();
        }
        return said.matches("-?\\d{1,18}(?:\\.\\d{1,12})?")
                ? new One(new Datum.Quantity(new BigDecimal(said), Datum.Of.THINGS))
                : new Unclear("it said no number");
    }
}
