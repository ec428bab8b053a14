package dev.cutover.bot.probes.guard;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the settings let the bot ask: names (`app.example.com`, `*.example.com`) and addresses
/// (`10.0.0.5`, `10.0.0.0/8`, `[fd12::]/16`), each with a port or for all of them. Addresses are
/// also those that a name leads to.
public final class Allowed {

    /// Nowhere.
    public static final Allowed NOWHERE = new Allowed(List.of());

    private final List<Entry> entries;

    /// @param name in small letters, null for an address
    /// @param range null for a name
    /// @param port 0 for all
    private record Entry(@Nullable String name, @Nullable Range range, int port) {

        boolean holds(String host, int asked) {
            return name != null && isFor(asked) && matches(name, host);
        }

        boolean holds(InetAddress address, int asked) {
            return range != null && isFor(asked) && range.holds(Forbidden.meant(address));
        }

        boolean isRangeFor(int asked) {
            return range != null && isFor(asked);
        }

        private boolean isFor(int asked) {
            return port == 0 || port == asked;
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

    /// What can be said without looking up a name: one that fits no entry may still lead into a
    /// range of addresses, which is seen when the connection is made.
    ///
    /// @param host a name, or an address as a number
    boolean mayHold(String host, int port) {
        Optional<InetAddress> literal = Range.Literal.of(host);
        return literal.map(address -> holds(address, port))
                .orElseGet(() ->
                        holds(host, port)
                                || (!Range.Literal.endsInNumber(host)
                                        && entries.stream()
                                                .anyMatch(entry -> entry.isRangeFor(port))));
    }

    /// @param host by which the address was found: a name, or the address as a number
    boolean holds(String host, InetAddress address, int port) {
        return holds(address, port) || (Range.Literal.of(host).isEmpty() && holds(host, port));
    }

    private boolean holds(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return entries.stream().anyMatch(entry -> entry.holds(name, port));
    }

    private boolean holds(InetAddress address, int port) {
        return entries.stream().anyMatch(entry -> entry.holds(address, port));
    }
}
