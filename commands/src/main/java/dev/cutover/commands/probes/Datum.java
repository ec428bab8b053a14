package dev.cutover.commands.probes;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/// One value that was seen. What it is typed as matters: the text `5` is no number.
public sealed interface Datum {

    /// In seconds or bytes where it is a duration or a size.
    record Quantity(BigDecimal number, Of of) implements Datum {}

    /// What a number is a number of, so that people read it as they would say it.
    enum Of {
        THINGS,
        SECONDS,
        BYTES
    }

    record Text(String text) implements Datum {}

    record Truth(boolean is) implements Datum {}

    /// JSON's `null`, SQL's `NULL`: there, and nothing.
    record Nothing() implements Datum {}

    /// Several things in one: a JSON object or list.
    record Whole(String json) implements Datum {}

    static Datum seconds(BigDecimal seconds) {
        return new Quantity(seconds, Of.SECONDS);
    }

    static Datum time(Duration duration) {
        return seconds(BigDecimal.valueOf(duration.toNanos()).movePointLeft(9));
    }

    static Datum number(long number) {
        return new Quantity(BigDecimal.valueOf(number), Of.THINGS);
    }

    /// As a person reads it, not cut.
    default String shown() {
        return switch (this) {
            case Quantity quantity -> Amount.shown(quantity);
            case Text(String text) -> "“" + text + "”";
            case Truth(boolean is) -> String.valueOf(is);
            case Nothing _ -> "null";
            case Whole(String json) -> json;
        };
    }

    /// As a word without quotes stands for it.
    default String spelled() {
        return switch (this) {
            case Quantity(BigDecimal number, Of _) -> Amount.plain(number);
            case Text(String text) -> text;
            case Truth(boolean is) -> String.valueOf(is).toLowerCase(Locale.ROOT);
            case Nothing _ -> "null";
            case Whole(String json) -> json;
        };
    }
}
