package dev.cutover.bot.probes.guard;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the settings let the bot ask: names (`app.example.com`, `*.example.com`) and addresses
/// (`10.0.0.5`, `10.0.0.0/8`, `[fd12::]/16`), each with a port or for all of them.
public final class Allowed {

    /// Nowhere.
    public static final Allowed NOWHERE = new Allowed(List.of());

    private final List<Entry> entries;

    /// @param name in small letters, null for an address
    /// @param range null for a name
    /// @param port 0 for all
    private record Entry(@Nullable String name, @Nullable Range range, int port) {

        boolean holds(String host, Optional<InetAddress> literal, int asked) {
            if (port != 0 && port != asked) {
                return false;
            }
            return range != null
                    ? literal.map(Forbidden::meant).filter(range::holds).isPresent()
                    : name != null && literal.isEmpty() && matches(name, host);
        }

        private static boolean matches(String name, String host) {
            return name.startsWith("*.")
                    ? host.endsWith(name.substring(1)) && host.length() > name.length() - 1
                    : host.equals(name);
        }
    }

    private Allowed(List<Entry> entries) {
        this.entries = entries;
    }

    /// @param written with commas between the entries
    /// @throws IllegalArgumentException with the entry that is none
    public static Allowed of(String written) {
        List<Entry> entries = new ArrayList<>();
        for (String entry : written.split(",", -1)) {
            if (!entry.isBlank()) {
                entries.add(entry(entry.strip().toLowerCase(Locale.ROOT)));
            }
        }
        return new Allowed(List.copyOf(entries));
    }

    private static Entry entry(String written) {
        int port = 0;
        String host = written;
        int colon = written.lastIndexOf(':');
        boolean one = colon == written.indexOf(':') || written.startsWith("[");
        if (colon > 0
                && one
                && written.substring(colon + 1).matches("\\d{1,5}")
                && !written.endsWith("]")) {
            port = Integer.parseInt(written.substring(colon + 1));
            host = written.substring(0, colon);
        }
        String bare = host.replace("[", "").replace("]", "");
        Optional<Range> range = Range.of(bare);
        if (range.isEmpty() && !bare.matches("(?:\\*\\.)?[a-z0-9_](?:[a-z0-9_.-]{0,252})")) {
            throw new IllegalArgumentException(written);
        }
        return new Entry(range.isPresent() ? null : bare, range.orElse(null), port);
    }

    /// @param host a name, or an address as a number
    boolean holds(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        Optional<InetAddress> literal = Range.Literal.of(name);
        return entries.stream().anyMatch(entry -> entry.holds(name, literal, port));
    }
}
