package dev.cutover.bot.probes.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.net.Certificates;
import dev.cutover.bot.probes.net.Trust;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.plans.probes.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpTlsTest {

    @TempDir private Path folder;

    @Test
    void aCertificateOfAnAuthorityOfOnesOwnIsBelieved() throws Exception {
        Certificates own = Certificates.of(folder, "own", "localhost", 90);

        assertThat(ask(own, Trust.with(own.pem(folder)))).isInstanceOf(Answered.class);
        assertThat(ask(own, Trust.usual()))
                .isEqualTo(Asked.down("the certificate is not trusted, or TLS failed"));
    }

    @Test
    void theUsualOnesAreBelievedAsWell() throws Exception {
        Certificates own = Certificates.of(folder, "own", "localhost", 90);
        int usual = Trust.usual().manager().getAcceptedIssuers().length;

        assertThat(usual).isGreaterThan(10);
        assertThat(Trust.with(own.pem(folder)).manager().getAcceptedIssuers()).hasSize(usual + 1);
    }

    @Test
    void aBadCertificateIsDownAlsoWhereItsAuthorityIsBelieved() throws Exception {
        Certificates other = Certificates.of(folder, "other", "elsewhere.example", 90);
        assertThat(ask(other, Trust.with(other.pem(folder))))
                .isEqualTo(Asked.down("the certificate is for another name"));

        Certificates old = Certificates.of(folder, "old", "localhost", -1);
        assertThat(ask(old, Trust.with(old.pem(folder))))
                .isEqualTo(Asked.down("the certificate is not trusted, or TLS failed"));
    }

    @Test
    void aPortWithoutTlsIsDown() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> answerInTheClear(server));
            assertThat(ask(server.getLocalPort(), Trust.usual()))
                    .isEqualTo(Asked.down("the certificate is not trusted, or TLS failed"));
        }
    }

    private static void answerInTheClear(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException over) {
            assertThat(over).as("the other side ends it").isNotNull();
        }
    }

    @Test
    void aFileWithoutCertificatesIsNone() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path key =
                Files.writeString(
                        folder.resolve("key.pem"),
                        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        for (Path file : List.of(empty, key)) {
            assertThatThrownBy(() -> Trust.with(file)).isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> Trust.with(folder.resolve("none.pem")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static Asked ask(Certificates shown, Trust trust) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(shown.context().getSocketFactory());
            server.enqueue(new MockResponse.Builder().body("ready").build());
            server.start();
            return ask(server.getPort(), trust);
        }
    }

    private static Asked ask(int port, Trust trust) {
        Guard guard = new Guard(Allowed.of("localhost"), Set.of());
        return new HttpAsking(guard, Secrets.NONE, trust, InstantSource.system())
                .ask(
                        new Target.Http(
                                "GET", "https://localhost:" + port + "/", List.of(), null, null, 0),
                        Duration.ofSeconds(5));
    }
}
