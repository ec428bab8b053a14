package dev.cutover.bot.probes.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// Addresses with the same beginning: `10.0.0.0/8`, `fe80::/10`.
record Range(InetAddress first, int bits) {

    /// Empty for what is no address, or none with so many bits.
    static Optional<Range> of(String written) {
        String[] parts = written.split("/", 2);
        Optional<InetAddress> first = Literal.of(parts[0]);
        int most = first.map(address -> address.getAddress().length * 8).orElse(0);
        if (parts.length == 1) {
            return first.map(address -> new Range(address, most));
        }
        boolean number = parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= most;
        return number
                ? first.map(address -> new Range(address, Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    /// @throws IllegalArgumentException for what is no range
    static Range known(String written) {
        return of(written).orElseThrow(() -> new IllegalArgumentException(written));
    }

    boolean holds(InetAddress address) {
        byte[] its = address.getAddress();
        byte[] ours = first.getAddress();
        if (its.length != ours.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((its[bit / 8] ^ ours[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Addresses as numbers; no name is ever looked up.
    static final class Literal {

        private Literal() {}

        /// Whether its last part is a number: no name ends so, and some programs take it for an
        /// address.
        static boolean endsInNumber(String host) {
            String last = host.substring(host.lastIndexOf('.') + 1);
            return last.matches("\\d{1,20}|0[xX][0-9A-Fa-f]{0,20}");
        }

        /// Empty for names, and for spellings that only some programs take for an address.
        static Optional<InetAddress> of(String written) {
            boolean four = written.matches("(?:\\d{1,3}\\.){3}\\d{1,3}");
            boolean six =
                    written.length() <= 45 && written.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
            if (!four && !six) {
                return Optional.empty();
            }
            try {
                return Optional.of(InetAddress.getByName(written));
            } catch (UnknownHostException _) {
                return Optional.empty();
            }
        }
    }
}
