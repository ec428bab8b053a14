package dev.cutover.bot.probes.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import javax.net.SocketFactory;

/// Says where the bot may ask. It looks twice: at the name when a plan is read, and at the address
/// itself when the connection is made, so that no name, redirect or proxy leads elsewhere.
/// Thread-safe.
///
/// @param ownPorts on which the bot itself listens; may still grow
public record Guard(Allowed allowed, Set<Integer> ownPorts) {

    /// What is wrong with asking there, as far as it can be said without looking up a name.
    ///
    /// @param host a name, or an address as a number
    public Optional<NotAllowedThere> objection(String host, int port) {
        Optional<InetAddress> literal = Range.Literal.of(host);
        if (literal.filter(Forbidden::is).isPresent()) {
            return Optional.of(never(host));
        }
        if (literal.filter(address -> isOwn(address, port)).isPresent()) {
            return Optional.of(itself(port));
        }
        return allowed.mayHold(host, port)
                ? Optional.empty()
                : Optional.of(notAllowed(written(host), port));
    }

    private static String written(String host) {
        return host.indexOf(':') < 0 ? host : "[" + host + "]";
    }

    private boolean isOwn(InetAddress address, int port) {
        return ownPorts.contains(port) && Forbidden.meant(address).isLoopbackAddress();
    }

    private static NotAllowedThere itself(int port) {
        return new NotAllowedThere(
                "The bot does not ask itself at port %d. Ask what is to be measured."
                        .formatted(port));
    }

    private static NotAllowedThere notAllowed(String host, int port) {
        return new NotAllowedThere(
                "The bot may not ask %s:%d. Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=%s:%d."
                        .formatted(host, port, host, port));
    }

    private static NotAllowedThere never(String host) {
        return new NotAllowedThere(
                "The bot never asks %s: it leads to the machine's own secrets, to everybody or nowhere. Ask the machine that is meant by its name."
                        .formatted(host));
    }

    /// The address to ask, looked at.
    ///
    /// @throws NotAllowedThere when the bot does not ask there
    /// @throws UnknownHostException when nobody knows the name
    public InetSocketAddress address(String host, int port)
            throws NotAllowedThere, UnknownHostException {
        Optional<NotAllowedThere> objection = objection(host, port);
        if (objection.isPresent()) {
            throw objection.get();
        }
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), port);
        check(address);
        return address;
    }

    /// Looks at an address right before a connection is made.
    ///
    /// @throws NotAllowedThere when it is not to be made
    void check(InetSocketAddress address) throws NotAllowedThere {
        InetAddress resolved = address.getAddress();
        if (resolved == null || Forbidden.is(resolved)) {
            throw never(address.getHostString());
        }
        if (isOwn(resolved, address.getPort())) {
            throw itself(address.getPort());
        }
        if (!allowed.holds(address.getHostString(), resolved, address.getPort())) {
            throw notAllowed(written(address.getHostString()), address.getPort());
        }
    }

    /// Sockets that only go where the bot may ask. Every way out of a probe uses them.
    public SocketFactory sockets() {
        return new GuardedSockets(this);
    }
}
