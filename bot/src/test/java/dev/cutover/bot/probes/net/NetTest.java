package dev.cutover.bot.probes.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetTest {

    private static final Guard LOCAL =
            new Guard(Allowed.of("127.0.0.0/8, localhost, no-such-name.invalid"), Set.of());

    @TempDir private Path folder;

    @Test
    void anOpenPortIsOpenAndAClosedOneRefused() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
            assertThat(tcp(port, "expect open, time < 2s").outcome()).isEqualTo(Outcome.PASS);
            assertThat(tcp(port, "expect refused").outcome()).isEqualTo(Outcome.FAIL);
        }
        assertThat(tcp(port, "expect refused").outcome()).isEqualTo(Outcome.PASS);
        assertThat(tcp(port, "").lines().getFirst().seen()).isEqualTo("“refused”");
    }

    @Test
    void whatCannotBeReachedSaysWhy() {
        assertThat(ask("tcp no-such-name.invalid:80")).isEqualTo(Asked.down("no such name"));
        assertThat(ask("tcp 169.254.169.254:80"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.outcome()).isEqualTo(Outcome.ERROR));
        assertThat(ask("tcp 192.0.2.7:80"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> assertThat(broken.why()).contains("CUTOVER_PROBE_ALLOW"));
    }

    @Test
    void aGoodCertificateIsValidAndABadOneSaysWhatIsWrong() throws Exception {
        Certificates good = Certificates.of(folder, "good", "localhost", 90);
        assertThat(
                        tls(
                                        good,
                                        good.trusted(),
                                        "expect valid, expires > 30d, names contains localhost, issuer contains \"CN=good\"")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
        assertThat(verdict(good, null)).isEqualTo("“not trusted”");

        Certificates other = Certificates.of(folder, "other", "elsewhere.example", 90);
        assertThat(verdict(other, other.trusted())).isEqualTo("“for another name”");

        Certificates old = Certificates.of(folder, "old", "localhost", -1);
        assertThat(verdict(old, old.trusted())).isEqualTo("“expired”");
        assertThat(tls(old, old.trusted(), "expect expires > 1d").outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void aPortWithoutTlsIsDownInTime() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual()
                    .start(() -> {
                        try (Socket socket = server.accept()) {
                            socket.getOutputStream()
                                    .write("hello\n".getBytes(StandardCharsets.UTF_8));
                            socket.getOutputStream().flush();
                            Thread.sleep(50);
                        } catch (IOException | InterruptedException _) {
                            // the test is over
                        }
                    });
            Probe probe = read("tls localhost:" + server.getLocalPort() + "\ntimeout 500ms");
            assertThat(
                            new TlsAsking(LOCAL, Trust.of(null), InstantSource.system())
                                    .ask((Target.Tls) probe.target(), probe.judging().timeout()))
                    .isInstanceOfSatisfying(
                            Unanswered.class,
                            broken -> assertThat(broken.outcome()).isEqualTo(Outcome.FAIL));
        }
    }

    private static String verdict(Certificates certificates, @Nullable KeyStore trusted)
            throws Exception {
        return tls(certificates, trusted, "expect valid").lines().getFirst().seen();
    }

    private static Judgement tls(
            Certificates certificates, @Nullable KeyStore trusted, String clauses)
            throws IOException, GeneralSecurityException {
        try (var server = certificates.serving()) {
            Probe probe = read("tls localhost:" + server.getLocalPort() + "\n" + clauses);
            Asked asked =
                    new TlsAsking(LOCAL, Trust.of(trusted), InstantSource.system())
                            .ask((Target.Tls) probe.target(), probe.judging().timeout());
            assertThat(asked).isInstanceOf(Answered.class);
            return Judge.of(probe, ((Answered) asked).seen(), Baselines.NONE);
        }
    }

    private static Judgement tcp(int port, String clauses) {
        Probe probe = read("tcp 127.0.0.1:" + port + "\n" + clauses);
        Asked asked =
                new TcpAsking(LOCAL).ask((Target.Tcp) probe.target(), probe.judging().timeout());
        assertThat(asked).isInstanceOf(Answered.class);
        return Judge.of(probe, ((Answered) asked).seen(), Baselines.NONE);
    }

    private static Asked ask(String text) {
        Probe probe = read(text);
        return new TcpAsking(LOCAL).ask((Target.Tcp) probe.target(), probe.judging().timeout());
    }

    private static Probe read(String text) {
        var reading = ProbeReader.block(text, 1);
        assertThat(reading.mistakes()).isEmpty();
        return reading.probes().getFirst();
    }
}
