package dev.cutover.plans.probes;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// Units of durations (base: seconds), of sizes (base: bytes), and shares.
public enum Unit {
    NONE("", Of.NUMBER, "1"),
    MS("ms", Of.DURATION, "0.001"),
    S("s", Of.DURATION, "1"),
    M("m", Of.DURATION, "60"),
    H("h", Of.DURATION, "3600"),
    D("d", Of.DURATION, "86400"),
    B("B", Of.BYTES, "1"),
    KB("KB", Of.BYTES, "1000"),
    MB("MB", Of.BYTES, "1000000"),
    GB("GB", Of.BYTES, "1000000000"),
    TB("TB", Of.BYTES, "1000000000000"),
    KIB("KiB", Of.BYTES, "1024"),
    MIB("MiB", Of.BYTES, "1048576"),
    GIB("GiB", Of.BYTES, "1073741824"),
    TIB("TiB", Of.BYTES, "1099511627776"),
    PERCENT("%", Of.SHARE, "1");

    /// What is measured.
    public enum Of {
        NUMBER,
        DURATION,
        BYTES,
        SHARE
    }

    private final String sign;
    private final Of of;
    private final BigDecimal factor;

    Unit(String sign, Of of, String factor) {
        this.sign = sign;
        this.of = of;
        this.factor = new BigDecimal(factor);
    }

    public String sign() {
        return sign;
    }

    public Of of() {
        return of;
    }

    BigDecimal factor() {
        return factor;
    }

    public static Optional<Unit> written(String sign) {
        return Arrays.stream(values()).filter(unit -> unit.sign.equals(sign)).findFirst();
    }
}
