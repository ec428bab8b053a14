package dev.cutover.bot.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What leaves the bot by e-mail and webhook.
///
/// @param mail empty where it is not set up
/// @param webhook empty where it is not set up
public record DeliverySettings(Optional<Mail> mail, Optional<Webhook> webhook) {

    public static final DeliverySettings NONE =
            new DeliverySettings(Optional.empty(), Optional.empty());

    /// What may leave, in the words of the settings.
    public static final Set<String> KINDS = Set.of("days", "end", "escalations", "holds", "phases");

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");
    private static final Pattern USER = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final int SHORTEST = 16;

    /// How the way to the mail server is kept from others.
    public enum Tls {
        STARTTLS,
        TLS,
        OFF
    }

    /// @param user empty where the server wants none
    /// @param on of [#KINDS]
    public record Mail(
            String host,
            int port,
            Tls tls,
            String from,
            List<String> to,
            Optional<User> user,
            Set<String> on) {

        public Mail {
            to = List.copyOf(to);
            on = Set.copyOf(on);
        }
    }

    public record User(String name, Secret password) {}

    /// @param url whole; it may hold what nobody else is to know
    /// @param on of [#KINDS]
    public record Webhook(Secret url, Secret secret, Set<String> on) {

        public Webhook {
            on = Set.copyOf(on);
        }
    }

    static DeliverySettings of(Values values) {
        return new DeliverySettings(mail(values), webhook(values));
    }

    private static Optional<Mail> mail(Values values) {
        if (!values.isSet(Setting.CUTOVER_MAIL_HOST)) {
            return Optional.empty();
        }
        String host = fitting(values, Setting.CUTOVER_MAIL_HOST, HOST, "the name of a mail server");
        Tls tls = tls(values, host);
        Optional<User> user = user(values);
        if (user.isPresent() && tls == Tls.OFF) {
            throw new BadSetting(
                    "CUTOVER_MAIL_TLS is off, and CUTOVER_MAIL_USER is set: a password never goes over a line that others can read. Set CUTOVER_MAIL_TLS=starttls, or leave the user out.");
        }
        return Optional.of(
                new Mail(
                        host,
                        port(values),
                        tls,
                        fitting(values, Setting.CUTOVER_MAIL_FROM, ADDRESS, "an address"),
                        recipients(values),
                        user,
                        kinds(values, Setting.CUTOVER_MAIL_ON)));
    }

    private static List<String> recipients(Values values) {
        List<String> all = list(values, Setting.CUTOVER_MAIL_TO);
        if (all.isEmpty() || !all.stream().allMatch(one -> ADDRESS.matcher(one).matches())) {
            throw bad(
                    Setting.CUTOVER_MAIL_TO,
                    values.get(Setting.CUTOVER_MAIL_TO),
                    "addresses, separated by commas");
        }
        return all;
    }

    private static Tls tls(Values values, String host) {
        String given = values.get(Setting.CUTOVER_MAIL_TLS).toLowerCase(Locale.ROOT);
        Tls tls =
                Arrays.stream(Tls.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(given))
                        .findFirst()
                        .orElseThrow(
                                () -> bad(Setting.CUTOVER_MAIL_TLS, given, "starttls, tls or off"));
        if (tls == Tls.OFF && !Set.of("localhost", "127.0.0.1", "::1").contains(host)) {
            throw new BadSetting(
                    "CUTOVER_MAIL_TLS is off, and CUTOVER_MAIL_HOST is %s: what leaves this machine is encrypted. Set CUTOVER_MAIL_TLS=starttls."
                            .formatted(host));
        }
        return tls;
    }

    private static Optional<User> user(Values values) {
        Optional<Secret> password = Family.secret(values, Setting.CUTOVER_MAIL_PASSWORD.name());
        if (!values.isSet(Setting.CUTOVER_MAIL_USER) && password.isEmpty()) {
            return Optional.empty();
        }
        if (!values.isSet(Setting.CUTOVER_MAIL_USER) || password.isEmpty()) {
            throw new BadSetting(
                    "Of CUTOVER_MAIL_USER and CUTOVER_MAIL_PASSWORD only one is set. Set both, or neither where the server wants none.");
        }
        return Optional.of(
                new User(
                        fitting(values, Setting.CUTOVER_MAIL_USER, USER, "a name"),
                        password.get()));
    }

    private static int port(Values values) {
        String given = values.get(Setting.CUTOVER_MAIL_PORT);
        if (!given.matches("\\d{1,5}")
                || Integer.parseInt(given) < 1
                || Integer.parseInt(given) > 65_535) {
            throw bad(Setting.CUTOVER_MAIL_PORT, given, "a number from 1 to 65535");
        }
        return Integer.parseInt(given);
    }

    private static Optional<Webhook> webhook(Values values) {
        if (!values.isSet(Setting.CUTOVER_WEBHOOK_URL)) {
            return Optional.empty();
        }
        Secret secret =
                Family.secret(values, Setting.CUTOVER_WEBHOOK_SECRET.name())
                        .filter(one -> one.value().length() >= SHORTEST)
                        .orElseThrow(() ->
                                new BadSetting(
                                        "CUTOVER_WEBHOOK_URL is set, and CUTOVER_WEBHOOK_SECRET is not, or has fewer than %d characters. Make one with `openssl rand -hex 32` and tell it to whoever receives."
                                                .formatted(SHORTEST)));
        return Optional.of(
                new Webhook(
                        new Secret(url(values.get(Setting.CUTOVER_WEBHOOK_URL))),
                        secret,
                        kinds(values, Setting.CUTOVER_WEBHOOK_ON)));
    }

    /// It is never shown: it may hold a token.
    private static String url(String given) {
        try {
            URI uri = new URI(given);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return given;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        throw new BadSetting(
                "CUTOVER_WEBHOOK_URL is no web address, or names a user. For example: CUTOVER_WEBHOOK_URL=%s."
                        .formatted(Setting.CUTOVER_WEBHOOK_URL.example()));
    }

    private static Set<String> kinds(Values values, Setting setting) {
        List<String> given = list(values, setting);
        if (given.isEmpty() || !KINDS.containsAll(given)) {
            throw bad(
                    setting,
                    values.get(setting),
                    "some of days, end, escalations, holds and phases");
        }
        return Set.copyOf(given);
    }

    private static List<String> list(Values values, Setting setting) {
        return Arrays.stream(values.get(setting).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static String fitting(Values values, Setting setting, Pattern form, String expected) {
        String given = values.get(setting);
        if (!form.matcher(given).matches()) {
            throw bad(setting, given, expected);
        }
        return given;
    }

    private static BadSetting bad(Setting setting, String given, String expected) {
        return new BadSetting(
                "%s is \"%s\"; it takes %s. For example: %s=%s."
                        .formatted(setting, given, expected, setting, setting.example()));
    }
}
