package dev.cutover.bot.probes.guard;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Addresses that no probe may ask, whatever the settings allow: they lead to the secrets of the
/// machine that the bot runs on, to everybody, or nowhere. In every spelling, also within IPv6.
final class Forbidden {

    private static final List<Range> NEVER =
            Stream.of(
                            "169.254.0.0/16", // link-local, with the metadata of most clouds
                            "100.100.100.200", // metadata
                            "168.63.129.16", // metadata
                            "fd00:ec2::254", // metadata
                            "fe80::/10", // link-local
                            "0.0.0.0/8", // this machine, by another name
                            "::", // the same
                            "224.0.0.0/4", // many at once
                            "ff00::/8", // many at once
                            "240.0.0.0/4") // nobody, and everybody
                    .map(Range::known)
                    .toList();

    private static final List<Range> WITH_IPV4_AT_THE_END =
            Stream.of("64:ff9b::/96", "::/96", "::ffff:0:0:0/96").map(Range::known).toList();
    private static final Range WITH_IPV4_IN_FRONT = Range.known("2002::/16");

    private static final InetAddress LOOPBACK = Range.known("::1").first();

    private Forbidden() {}

    static boolean is(InetAddress address) {
        InetAddress meant = meant(address);
        return NEVER.stream().anyMatch(range -> range.holds(meant) || range.holds(address));
    }

    /// The IPv4 address that an IPv6 address stands for, else the same.
    static InetAddress meant(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address || address.equals(LOOPBACK)) {
            return address;
        }
        if (WITH_IPV4_IN_FRONT.holds(address)) {
            return ipv4(bytes, 2);
        }
        boolean atTheEnd = WITH_IPV4_AT_THE_END.stream().anyMatch(range -> range.holds(address));
        return atTheEnd && !isNothing(bytes) ? ipv4(bytes, 12) : address;
    }

    private static boolean isNothing(byte[] bytes) {
        return Arrays.equals(bytes, new byte[bytes.length]);
    }

    private static InetAddress ipv4(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
