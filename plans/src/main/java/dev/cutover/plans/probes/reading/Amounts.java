package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Unit;
import dev.cutover.plans.probes.Value.Amount;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers with and without a unit.
final class Amounts {

    private static final Pattern AMOUNT =
            Pattern.compile("(?<number>-?\\d{1,18}+(?:\\.\\d{1,12}+)?)(?<unit>[A-Za-z%]{0,3})");

    private Amounts() {}

    /// Empty for what is no number, such as `203.0.113.10`.
    static Optional<Amount> of(String word) {
        Matcher amount = AMOUNT.matcher(word);
        return amount.matches()
                ? Unit.written(amount.group("unit"))
                        .map(unit -> new Amount(new BigDecimal(amount.group("number")), unit))
                : Optional.empty();
    }

    /// More than no time at all.
    static Duration duration(String word) {
        return of(word).filter(amount -> amount.unit().of() == Unit.Of.DURATION)
                .filter(amount -> amount.number().signum() > 0)
                .map(Amounts::duration)
                .orElseThrow(() ->
                        new WrongLine(
                                WrongLine.quoted(word) + " is no duration.",
                                "Write a number with a unit, for example 500ms, 30s, 15m, 24h or 7d."));
    }

    private static Duration duration(Amount amount) {
        BigDecimal millis = amount.base().movePointRight(3);
        BigDecimal most = BigDecimal.valueOf(Duration.ofDays(3_650).toMillis());
        return Duration.ofMillis(millis.min(most).longValue());
    }

    /// A whole number of at least one.
    static int count(String word) {
        return of(word).filter(amount -> amount.unit() == Unit.NONE && amount.number().scale() == 0)
                .map(Amount::number)
                .filter(number -> number.signum() > 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(10_000)) <= 0)
                .map(BigDecimal::intValue)
                .orElseThrow(() ->
                        new WrongLine(
                                WrongLine.quoted(word) + " is no count.",
                                "Write a whole number from 1 to 10000."));
    }
}
