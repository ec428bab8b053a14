package dev.cutover.commands.probes;

import dev.cutover.plans.probes.Subject;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person read and typed: a number where it is one, a percent sign or not behind it, else a
/// text.
public record Typed(String text) implements Seen {

    private static final Pattern NUMBER =
            Pattern.compile("(?<number>[+-]?\\d{1,15}+(?:[.,]\\d{1,9}+)?) ?%?");

    @Override
    public Found find(Subject subject, @Nullable String argument) {
        return subject == Subject.ANSWER ? new One(datum()) : new Absent();
    }

    public Datum datum() {
        var number = NUMBER.matcher(text);
        return number.matches()
                ? new Datum.Quantity(
                        new BigDecimal(number.group("number").replace(',', '.')), Datum.Of.THINGS)
                : new Datum.Text(text);
    }
}
