package dev.cutover.bot.probes.rota;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// How long the machine is up, with its sleep, as Linux says it.
final class Uptime {

    private static final Path FILE = Path.of("/proc/uptime");
    private static final int NANOS = 9;

    private Uptime() {}

    static OptionalLong nanos() {
        try {
            return nanos(Files.readString(FILE));
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }

    /// @param written seconds up and seconds idle: `45402.31 27431.54`
    static OptionalLong nanos(String written) {
        int space = written.indexOf(' ');
        try {
            return OptionalLong.of(
                    new BigDecimal(written.substring(0, Math.max(0, space)))
                            .movePointRight(NANOS)
                            .longValue());
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}
