package dev.cutover.bot.deliveries.mail;

import dev.cutover.bot.deliveries.Letter;
import dev.cutover.bot.deliveries.Undelivered;
import dev.cutover.bot.deliveries.Way;
import dev.cutover.bot.probes.net.Trust;
import dev.cutover.bot.settings.DeliverySettings.Mail;
import dev.cutover.bot.settings.DeliverySettings.Tls;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends letters as plain text over SMTP, each on a connection of its own. The server's certificate
/// is verified, always. Thread-safe.
public final class MailWay implements Way {

    private static final Logger LOG = LoggerFactory.getLogger(MailWay.class);

    public static final String NAME = "mail";

    private final Mail set;
    private final Set<Letter.Kind> on;
    private final Session session;

    /// @param timeout of each step
    public MailWay(Mail set, Set<Letter.Kind> on, Trust trust, Duration timeout) {
        this.set = set;
        this.on = Set.copyOf(on);
        this.session = Session.getInstance(properties(set, trust, timeout));
    }

    private static Properties properties(Mail set, Trust trust, Duration timeout) {
        Properties properties = new Properties();
        String patience = String.valueOf(timeout.toMillis());
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", set.host());
        properties.setProperty("mail.smtp.port", String.valueOf(set.port()));
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.localhost", "localhost");
        properties.setProperty("mail.smtp.auth", String.valueOf(set.user().isPresent()));
        properties.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(set.tls() == Tls.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(set.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(set.tls() == Tls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.socketFactory", trust.sockets());
        return properties;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Letter.Kind> on() {
        return on;
    }

    @Override
    public void send(Letter letter) throws Undelivered {
        try (Transport transport = connected()) {
            MimeMessage message = message(letter);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException some) {
            if (!reachedSomebody(some)) {
                throw Failures.of(some);
            }
            LOG.warn("{} did not reach everybody by e-mail", letter.key());
        } catch (MessagingException failure) {
            throw Failures.of(failure);
        }
    }

    /// Whether the server lets the bot in; nothing is sent.
    ///
    /// @throws Undelivered when it does not
    public void greet() throws Undelivered {
        try (Transport transport = connected()) {
            LOG.debug("{} is there", transport);
        } catch (MessagingException failure) {
            throw Failures.of(failure);
        }
    }

    private Transport connected() throws MessagingException {
        Transport transport = session.getTransport();
        if (set.user().isPresent()) {
            transport.connect(set.user().get().name(), set.user().get().password().value());
        } else {
            transport.connect();
        }
        return transport;
    }

    /// To send it again would tell those twice whom it reached.
    private static boolean reachedSomebody(SendFailedException failure) {
        return failure.getValidSentAddresses() != null
                && failure.getValidSentAddresses().length > 0;
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new Named(session, id(letter));
        message.setFrom(new InternetAddress(set.from(), true));
        for (String to : set.to()) {
            message.addRecipient(
                    jakarta.mail.Message.RecipientType.TO, new InternetAddress(to, true));
        }
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(letter.at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(letter.text(), "UTF-8", "plain");
        message.saveChanges();
        return message;
    }

    /// The same for the same letter: mail programs show it once.
    private String id(Letter letter) {
        String run = letter.run().replaceAll("[^A-Za-z0-9.-]", "-");
        String host = set.from().substring(set.from().indexOf('@') + 1);
        return "<%s.%d@%s>".formatted(run, letter.entry(), host);
    }

    private static final class Named extends MimeMessage {

        private final String id;

        private Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
