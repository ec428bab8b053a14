package dev.cutover.bot.probes.secrets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts secrets where a plan names them, and takes them out of everything that is shown. Each is
/// sent to the hosts that the settings bind it to and nowhere else, so that nobody who may write a
/// plan can have it sent to a host of their own. Thread-safe.
public final class Secrets {

    /// There are none.
    public static final Secrets NONE = new Secrets(Map.of());

    private static final Pattern PLACE =
            Pattern.compile("\\$\\{secret:(?<name>[A-Z][A-Z0-9_]{0,63}+)\\}");

    private final Map<String, Bound> byName;
    private final Redacting redacting;

    /// A secret and the hosts that may be told it.
    ///
    /// @param hosts in small letters
    public record Bound(String value, List<String> hosts) {

        public Bound {
            hosts = List.copyOf(hosts);
        }

        /// Never the value: records are shown in logs.
        @Override
        public String toString() {
            return "a secret for " + hosts;
        }
    }

    /// A place that nothing can be put into. The message is a sentence for people, without values.
    public static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message, null, false, false);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    private Secrets(Map<String, Bound> byName) {
        this.byName = Map.copyOf(byName);
        this.redacting = Redacting.of(byName.values().stream().map(Bound::value).toList());
    }

    public static Secrets of(Map<String, Bound> byName) {
        return new Secrets(new LinkedHashMap<>(byName));
    }

    /// The text with its secrets in their places.
    ///
    /// @param hosts all who hear it
    /// @throws Unknown where one is not known, or not for all of them
    public String filled(String text, List<String> hosts) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group("name"), hosts)));
    }

    /// What keeps the places in a text from being filled.
    ///
    /// @param hosts all who would hear it
    public List<Unknown> objections(String text, List<String> hosts) {
        return PLACE.matcher(text)
                .results()
                .flatMap(place -> objection(place.group("name"), hosts).stream())
                .toList();
    }

    private String value(String name, List<String> hosts) {
        Optional<Unknown> objection = objection(name, hosts);
        if (objection.isPresent()) {
            throw objection.get();
        }
        return Objects.requireNonNull(byName.get(name)).value();
    }

    private Optional<Unknown> objection(String name, List<String> hosts) {
        Bound bound = byName.get(name);
        if (bound == null) {
            return Optional.of(
                    new Unknown(
                            "The secret %s is not known. Set CUTOVER_SECRET_%s where the bot runs."
                                    .formatted(name, name)));
        }
        return hosts.stream()
                .filter(host -> !bound.hosts().contains(host.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(host ->
                        new Unknown(
                                "The secret %s is not for %s. Add the host to CUTOVER_SECRET_%s_HOSTS where the bot runs, if it may be told."
                                        .formatted(name, host, name)));
    }

    /// The text without any secret, whoever put it there.
    public String redacted(String text) {
        return redacting.of(text);
    }
}
