package dev.cutover.bot.probes.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final String EVERYWHERE = "0.0.0.0/0, [::]/0, *.example.com, localhost";

    private final Guard guard = new Guard(Allowed.of(EVERYWHERE), Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.0.1",
                "fe80::1",
                "fd00:ec2::254",
                "100.100.100.200",
                "168.63.129.16",
                "0.0.0.0",
                "0.1.2.3",
                "::",
                "224.0.0.1",
                "239.255.255.250",
                "ff02::1",
                "240.0.0.1",
                "255.255.255.255",
                "::ffff:169.254.169.254",
                "::ffff:0.0.0.0",
                "64:ff9b::169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "2002:a9fe:a9fe::1",
                "::169.254.169.254",
                "::ffff:0:a9fe:a9fe",
                "::a9fe:a9fe"
            })
    void neverAsksThere(String address) throws IOException {
        assertThat(guard.objection(address, 80)).isPresent();
        assertThatThrownBy(() ->
                        guard.sockets()
                                .createSocket()
                                .connect(
                                        new InetSocketAddress(InetAddress.getByName(address), 80),
                                        1))
                .isInstanceOf(NotAllowedThere.class)
                .hasMessageContaining("never asks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2852039166", "0xa9fea9fe", "169.16689662", "0251.0376.0251.0376"})
    void spellingsThatOnlySomeTakeForAnAddressAreNames(String spelling) {
        assertThat(guard.objection(spelling, 80)).isPresent();
        assertThatThrownBy(() -> guard.sockets().createSocket(spelling, 80))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void onlyWhatIsAllowedIsAsked() {
        Guard some = guard("app.example.com, *.shop.example:8443, 192.0.2.7:5432");

        assertThat(some.objection("app.example.com", 80)).isEmpty();
        assertThat(some.objection("APP.example.com", 9)).isEmpty();
        assertThat(some.objection("evil.app.example.com", 80)).isPresent();
        assertThat(some.objection("a.shop.example", 8443)).isEmpty();
        assertThat(some.objection("a.shop.example", 443)).isPresent();
        assertThat(some.objection("shop.example", 8443)).isPresent();
        assertThat(some.objection("192.0.2.7", 5432)).isEmpty();
        assertThat(some.objection("192.0.2.7", 80)).isPresent();
        assertThat(some.objection("192.0.2.7.example.com", 80)).isPresent();
        Guard ranges = guard("10.1.0.0/16, [fd12::]/16");
        assertThat(ranges.objection("10.1.200.3", 22)).isEmpty();
        assertThat(ranges.objection("10.2.0.1", 22)).isPresent();
        assertThat(ranges.objection("fd12::5", 80)).isEmpty();
        assertThat(ranges.objection("fd13::5", 80))
                .hasValueSatisfying(objection ->
                        assertThat(objection.sentence())
                                .endsWith("CUTOVER_PROBE_ALLOW=[fd13::5]:80."));
        assertThat(ranges.objection("::ffff:10.1.0.1", 80)).isEmpty();
        assertThat(new Guard(Allowed.NOWHERE, Set.of()).objection("app.example.com", 443))
                .hasValueSatisfying(objection ->
                        assertThat(objection.sentence())
                                .contains("CUTOVER_PROBE_ALLOW=app.example.com:443"));
    }

    /// A name is only looked up when it is asked; then the address decides.
    @Test
    void aNameThatFitsNoEntryMayLeadIntoAnAllowedRange() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = server.getLocalPort();
            Guard loopback = guard("127.0.0.0/8, [::1], named.example");
            assertThat(loopback.objection("localhost", port)).isEmpty();
            try (Socket socket = loopback.sockets().createSocket("localhost", port)) {
                assertThat(socket.isConnected()).isTrue();
            }

            Guard other = guard("10.0.0.0/8, named.example");
            assertThat(other.objection("localhost", port)).isEmpty();
            assertThatThrownBy(() -> other.sockets().createSocket("localhost", port))
                    .isInstanceOf(NotAllowedThere.class)
                    .hasMessageContaining("CUTOVER_PROBE_ALLOW=localhost:" + port);
            assertThatThrownBy(() -> other.address("localhost", port))
                    .isInstanceOf(NotAllowedThere.class);

            assertThat(guard("10.0.0.0/8:1").objection("localhost", port)).isPresent();
            assertThat(guard("named.example").objection("localhost", port)).isPresent();
        }
    }

    @Test
    void anAllowedNameDoesNotLetItsAddressBeAskedByItself() throws IOException {
        Guard named = guard("localhost");
        assertThat(named.objection("127.0.0.1", 80)).isPresent();
        assertThatThrownBy(() -> named.sockets().createSocket("127.0.0.1", 80))
                .isInstanceOf(NotAllowedThere.class);
    }

    private static Guard guard(String allowed) {
        return new Guard(Allowed.of(allowed), Set.of());
    }

    @Test
    void whatIsNoEntryIsSaid() {
        assertThatThrownBy(() -> Allowed.of("app.example.com, http://a/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("http://a/");
    }

    @Test
    void theBotDoesNotAskItself() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = server.getLocalPort();
            Guard own = new Guard(Allowed.of(EVERYWHERE), Set.of(port));
            assertThat(own.objection("127.0.0.1", port)).isPresent();
            for (String spelling :
                    new String[] {"127.0.0.1", "127.0.0.9", "::1", "localhost", "127.1"}) {
                assertThatThrownBy(() -> own.sockets().createSocket(spelling, port))
                        .as(spelling)
                        .isInstanceOf(NotAllowedThere.class);
            }
            try (Socket socket = guard.sockets().createSocket("127.0.0.1", port)) {
                assertThat(socket.isConnected()).isTrue();
            }
        }
    }
}
