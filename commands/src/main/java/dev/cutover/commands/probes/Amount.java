package dev.cutover.commands.probes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How amounts are shown: `312ms`, `1.4s`, `36d`, `1.2MB`.
final class Amount {

    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private Amount() {}

    static String shown(Datum.Quantity number) {
        return switch (number.of()) {
            case THINGS -> plain(number.number());
            case SECONDS -> duration(number.number());
            case BYTES -> bytes(number.number());
        };
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() > 6
                ? stripped.round(SHOWN).toPlainString()
                : stripped.toPlainString();
    }

    private static String duration(BigDecimal seconds) {
        BigDecimal size = seconds.abs();
        if (size.compareTo(BigDecimal.ONE) < 0) {
            return of(seconds.multiply(THOUSAND), "ms");
        }
        if (size.compareTo(MINUTE.multiply(BigDecimal.TWO)) < 0) {
            return of(seconds, "s");
        }
        if (size.compareTo(HOUR.multiply(BigDecimal.TWO)) < 0) {
            return of(seconds.divide(MINUTE, SHOWN), "m");
        }
        return size.compareTo(DAY.multiply(BigDecimal.TWO)) < 0
                ? of(seconds.divide(HOUR, SHOWN), "h")
                : of(seconds.divide(DAY, SHOWN), "d");
    }

    private static String bytes(BigDecimal bytes) {
        BigDecimal size = bytes;
        for (String unit : new String[] {"B", "KB", "MB", "GB"}) {
            if (size.abs().compareTo(THOUSAND) < 0) {
                return of(size, unit);
            }
            size = size.divide(THOUSAND, MathContext.DECIMAL64);
        }
        return of(size, "TB");
    }

    private static String of(BigDecimal number, String unit) {
        return number.round(SHOWN)
                        .setScale(
                                Math.min(2, Math.max(0, number.round(SHOWN).scale())),
                                RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + unit;
    }
}
