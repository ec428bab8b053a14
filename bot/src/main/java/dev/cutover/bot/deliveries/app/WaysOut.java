package dev.cutover.bot.deliveries.app;

import dev.cutover.bot.deliveries.Letter;
import dev.cutover.bot.deliveries.Way;
import dev.cutover.bot.deliveries.mail.MailWay;
import dev.cutover.bot.deliveries.webhook.WebhookWay;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.net.Trust;
import dev.cutover.bot.settings.BadSetting;
import dev.cutover.bot.settings.DeliverySettings;
import dev.cutover.bot.settings.DeliverySettings.Mail;
import dev.cutover.bot.settings.DeliverySettings.Webhook;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/// The ways by which something leaves the bot, by the settings.
public final class WaysOut {

    private static final Duration STEP = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(20);

    private WaysOut() {}

    /// @param authorities a file with certificates that are believed beside Java's own
    /// @param ownPorts on which the bot listens itself; may still grow
    /// @throws BadSetting when a setting cannot be used
    public static List<Way> of(
            DeliverySettings set,
            Optional<String> authorities,
            Set<Integer> ownPorts,
            InstantSource clock) {
        List<Way> ways = new ArrayList<>();
        set.mail().map(mail -> mail(mail, authorities)).ifPresent(ways::add);
        set.webhook()
                .map(webhook -> webhook(webhook, trust(authorities), ownPorts, clock))
                .ifPresent(ways::add);
        return List.copyOf(ways);
    }

    /// @throws BadSetting when a setting cannot be used
    public static MailWay mail(Mail set, Optional<String> authorities) {
        return new MailWay(set, kinds(set.on()), trust(authorities), STEP);
    }

    private static WebhookWay webhook(
            Webhook set, Trust trust, Set<Integer> ownPorts, InstantSource clock) {
        HttpUrl url = HttpUrl.get(set.url().value());
        return new WebhookWay(
                url,
                set.secret().value(),
                kinds(set.on()),
                guard(url, ownPorts),
                trust,
                CALL,
                clock);
    }

    /// Lets the bot go to one place.
    public static Guard guard(HttpUrl url, Set<Integer> ownPorts) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return new Guard(Allowed.of(host + ":" + url.port()), ownPorts);
    }

    private static Set<Letter.Kind> kinds(Set<String> words) {
        return words.stream()
                .flatMap(word -> Letter.Kind.named(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Trust trust(Optional<String> authorities) {
        if (authorities.isEmpty()) {
            return Trust.usual();
        }
        try {
            return Trust.with(Path.of(authorities.get()));
        } catch (IOException | InvalidPathException | GeneralSecurityException failure) {
            throw new BadSetting(
                    "CUTOVER_PROBE_CA names %s, and that file cannot be used (%s). Write the certificates of your authorities to it, in PEM."
                            .formatted(authorities.get(), failure.getClass().getSimpleName()));
        }
    }
}
