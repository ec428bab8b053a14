package dev.cutover.bot.doctor;

import dev.cutover.bot.deliveries.Undelivered;
import dev.cutover.bot.deliveries.app.WaysOut;
import dev.cutover.bot.probes.guard.NotAllowedThere;
import dev.cutover.bot.settings.BadSetting;
import dev.cutover.bot.settings.DeliverySettings;
import dev.cutover.bot.settings.DeliverySettings.Mail;
import dev.cutover.bot.settings.DeliverySettings.Webhook;
import java.io.IOException;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/// Whether the mail server lets the bot in, and whether somebody listens where the webhook is.
/// Nothing is sent.
///
/// @param authorities a file with certificates that are believed beside Java's own
/// @param port the bot's own
public record DeliveryCheck(DeliverySettings set, Optional<String> authorities, int port)
        implements Check {

    private static final String MAIL = "e-mail";
    private static final String WEBHOOK = "webhook";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public List<Outcome> outcomes() {
        return List.of(
                set.mail()
                        .map(this::mail)
                        .orElse(
                                Outcome.ok(
                                        MAIL,
                                        "It is not set up. CUTOVER_MAIL_HOST, _FROM and _TO do that.")),
                set.webhook()
                        .map(this::webhook)
                        .orElse(
                                Outcome.ok(
                                        WEBHOOK,
                                        "It is not set up. CUTOVER_WEBHOOK_URL and _SECRET do that.")));
    }

    private Outcome mail(Mail mail) {
        String where = mail.host() + ":" + mail.port();
        try {
            WaysOut.mail(mail, authorities).greet();
            return Outcome.ok(
                    MAIL,
                    "%s lets the bot in; letters go to %s."
                            .formatted(where, String.join(", ", mail.to())));
        } catch (Undelivered failure) {
            return Outcome.error(
                    MAIL,
                    "%s does not let the bot in: %s.".formatted(where, failure.sentence()),
                    "Look at CUTOVER_MAIL_HOST, _PORT, _TLS, _USER and _PASSWORD; a certificate of your own authority goes to CUTOVER_PROBE_CA.");
        } catch (BadSetting bad) {
            return Outcome.error(MAIL, String.valueOf(bad.getMessage()), "");
        }
    }

    private Outcome webhook(Webhook webhook) {
        HttpUrl url = HttpUrl.get(webhook.url().value());
        String where = url.host() + ":" + url.port();
        try (Socket socket = new Socket()) {
            // Looked at first: the socket itself goes anywhere.
            socket.connect(
                    WaysOut.guard(url, Set.of(port)).address(url.host(), url.port()),
                    (int) PATIENCE.toMillis());
            return url.isHttps()
                    ? Outcome.ok(WEBHOOK, "Somebody listens at %s.".formatted(where))
                    : Outcome.warning(
                            WEBHOOK,
                            "Somebody listens at %s, and others on the way can read what is posted."
                                    .formatted(where),
                            "Use an address that begins with https.");
        } catch (NotAllowedThere forbidden) {
            return Outcome.error(
                    WEBHOOK, forbidden.sentence(), "Set CUTOVER_WEBHOOK_URL to another address.");
        } catch (UnknownHostException _) {
            return unreachable("Nobody knows the name %s.".formatted(url.host()));
        } catch (IOException _) {
            return unreachable("Nobody answers at %s.".formatted(where));
        }
    }

    private static Outcome unreachable(String found) {
        return Outcome.error(
                WEBHOOK, found, "Look at CUTOVER_WEBHOOK_URL, and at the way from this machine.");
    }
}
