package dev.cutover.bot.deliveries.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cutover.bot.deliveries.Letter;
import dev.cutover.bot.deliveries.Letter.Kind;
import dev.cutover.bot.deliveries.Undelivered;
import dev.cutover.bot.deliveries.mail.FakeMailServer.Mail;
import dev.cutover.bot.probes.net.Certificates;
import dev.cutover.bot.probes.net.Trust;
import dev.cutover.bot.settings.DeliverySettings;
import dev.cutover.bot.settings.DeliverySettings.Tls;
import dev.cutover.bot.settings.DeliverySettings.User;
import dev.cutover.bot.settings.Secret;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Letters over a real SMTP connection.
@Timeout(60)
class MailWayTest {

    private static final String PASSWORD = "t0p secret";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir private Path folder;

    private static Letter letter(String subject) {
        return new Letter(
                "night-1",
                7,
                Kind.DAYS,
                "day-summed",
                Instant.parse("2026-11-21T18:00:00Z"),
                subject,
                "Nacht\n\n10 of 38 tasks settled – größtenteils.\n.\nNext: 1.1\n",
                null,
                null);
    }

    private static DeliverySettings.Mail set(int port, Tls tls, Optional<User> user) {
        return new DeliverySettings.Mail(
                "localhost",
                port,
                tls,
                "cutover@example.com",
                List.of("lead@example.com", "ops@example.com"),
                user,
                Set.of("days"));
    }

    private static MailWay way(int port, Tls tls, Optional<User> user, Trust trust) {
        return new MailWay(set(port, tls, user), Set.of(Kind.DAYS), trust, PATIENCE);
    }

    private static MailWay way(FakeMailServer server) {
        return way(server.port(), Tls.OFF, Optional.empty(), Trust.usual());
    }

    private static Optional<User> user(String password) {
        return Optional.of(new User("cutover", new Secret(password)));
    }

    private static MimeMessage read(Mail mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.raw().getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aLetterArrivesAsPlainTextWithItsSubject() throws Exception {
        try (FakeMailServer server = FakeMailServer.plain()) {
            way(server).send(letter("[night-1] Größe: 10 of 38 tasks settled"));

            Mail mail = server.mails().getFirst();
            assertThat(mail.from()).startsWith("MAIL FROM:<cutover@example.com>");
            assertThat(mail.to())
                    .containsExactly("RCPT TO:<lead@example.com>", "RCPT TO:<ops@example.com>");
            MimeMessage message = read(mail);
            assertThat(message.getSubject()).isEqualTo("[night-1] Größe: 10 of 38 tasks settled");
            assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8");
            assertThat(message.getContent().toString().replace("\r", ""))
                    .isEqualTo(letter("").text());
            assertThat(message.getMessageID()).isEqualTo("<night-1.7@example.com>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @Test
    void noSubjectBringsAHeaderOfItsOwn() throws Exception {
        try (FakeMailServer server = FakeMailServer.plain()) {
            for (String end : List.of("\r\n", "\n", "\r", "\u2028")) {
                way(server).send(letter("Done" + end + "Bcc: thief@example.com" + end + end + "x"));
            }

            assertThat(server.mails())
                    .hasSize(4)
                    .allSatisfy(mail -> {
                        assertThat(mail.headers()).noneMatch(line -> line.startsWith("Bcc"));
                        assertThat(mail.to()).hasSize(2);
                        assertThat(read(mail).getContent().toString()).startsWith("Nacht");
                    });
        }
    }

    @Test
    void startTlsIsDemandedAndThePasswordGoesOverItOnly() throws Exception {
        Certificates own = Certificates.of(folder, "own", "localhost", 90);
        try (FakeMailServer server = FakeMailServer.withStartTls(own.context())) {
            server.wants(PASSWORD);

            way(server.port(), Tls.STARTTLS, user(PASSWORD), Trust.of(own.trusted()))
                    .send(letter("hi"));

            assertThat(server.mails()).hasSize(1);
            assertThat(server.said().subList(0, 2)).element(1).isEqualTo("STARTTLS");
        }
    }

    @Test
    void aServerWithoutStartTlsIsToldNothing() throws Exception {
        try (FakeMailServer server = FakeMailServer.plain()) {
            server.wants(PASSWORD);

            assertThat(failure(way(server.port(), Tls.STARTTLS, user(PASSWORD), Trust.usual())))
                    .isEqualTo("the connection broke, or it has no STARTTLS");
            assertThat(server.said()).noneMatch(line -> line.startsWith("AUTH"));
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void tlsFromTheFirstByteWorksAsWell() throws Exception {
        Certificates own = Certificates.of(folder, "own", "localhost", 90);
        try (FakeMailServer server = FakeMailServer.withTls(own.context())) {
            way(server.port(), Tls.TLS, Optional.empty(), Trust.of(own.trusted()))
                    .send(letter("hi"));

            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void aCertificateThatIsNotTrustedOrForAnotherNameIsNotSpokenTo() throws Exception {
        Certificates own = Certificates.of(folder, "own", "localhost", 90);
        Certificates other = Certificates.of(folder, "other", "elsewhere.example", 90);
        try (FakeMailServer strange = FakeMailServer.withTls(own.context());
                FakeMailServer misnamed = FakeMailServer.withTls(other.context());
                FakeMailServer later = FakeMailServer.withStartTls(other.context())) {
            assertThat(failure(way(strange.port(), Tls.TLS, Optional.empty(), Trust.usual())))
                    .isEqualTo("its certificate is not trusted, or TLS failed");
            Trust trust = Trust.of(other.trusted());
            assertThat(failure(way(misnamed.port(), Tls.TLS, Optional.empty(), trust)))
                    .isIn(
                            "its certificate is not trusted, or TLS failed",
                            "the connection broke, or it has no STARTTLS");
            failure(way(later.port(), Tls.STARTTLS, user(PASSWORD), trust));
            assertThat(later.said()).noneMatch(line -> line.startsWith("AUTH"));
            assertThat(misnamed.mails()).isEmpty();
            assertThat(later.mails()).isEmpty();
        }
    }

    private static String failure(MailWay way) {
        return undelivered(way).sentence();
    }

    private static Undelivered undelivered(MailWay way) {
        return catchThrowableOfType(Undelivered.class, () -> way.send(letter("hi")));
    }

    @Test
    void aWrongPasswordIsSaidWithoutIt() throws Exception {
        Certificates own = Certificates.of(folder, "own", "localhost", 90);
        try (FakeMailServer server = FakeMailServer.withTls(own.context())) {
            server.wants("another");

            assertThat(
                            failure(
                                    way(
                                            server.port(),
                                            Tls.TLS,
                                            user(PASSWORD),
                                            Trust.of(own.trusted()))))
                    .isEqualTo("it does not take the user and the password");
        }
    }

    @Test
    void whatTheServerCannotTakeNowIsTriedAgainAndWhatItNeverTakesIsNot() throws Exception {
        try (FakeMailServer server = FakeMailServer.plain()) {
            server.answerNext("451 later", "554 spam, said " + PASSWORD);

            Undelivered later = undelivered(way(server));
            assertThat(later.sentence()).isEqualTo("it answers 451");
            assertThat(later.isForGood()).isFalse();
            Undelivered never = undelivered(way(server));
            assertThat(never.sentence()).isEqualTo("it answers 554");
            assertThat(never.isForGood()).isTrue();
        }
    }

    @Test
    void oneRecipientThatIsNotTakenKeepsTheOthersFromNothing() throws Exception {
        try (FakeMailServer server = FakeMailServer.plain()) {
            server.answerNextRecipients("550 nobody of that name", "250 ok");
            way(server).send(letter("hi"));

            assertThat(server.mails().getFirst().to()).containsExactly("RCPT TO:<ops@example.com>");
            server.answerNextRecipients("550 nobody", "550 nobody");
            assertThat(undelivered(way(server)).isForGood()).isTrue();
        }
    }

    @Test
    void aServerThatIsGoneOrSaysNothingIsNotWaitedForLong() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(failure(way(free, Tls.OFF, Optional.empty(), Trust.usual())))
                .isEqualTo("nobody answers there");
        try (FakeMailServer server = FakeMailServer.plain()) {
            server.mute();
            assertThat(failure(way(server))).isEqualTo("it does not answer in time");
        }
    }

    @Test
    void aGreetingSendsNothing() throws IOException, Undelivered {
        try (FakeMailServer server = FakeMailServer.plain()) {
            way(server).greet();

            assertThat(server.mails()).isEmpty();
            assertThat(server.said()).first().asString().startsWith("EHLO");
        }
    }
}
