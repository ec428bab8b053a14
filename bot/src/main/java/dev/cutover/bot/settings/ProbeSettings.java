package dev.cutover.bot.settings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What probes may ask, and with what. The names are those behind the setting's beginning:
/// `CUTOVER_SQL_MAIN` describes `MAIN`.
///
/// @param allow where the bot may ask, as written
/// @param commands as written
public record ProbeSettings(
        String allow,
        Map<String, ForHosts> secrets,
        Map<String, Measurements> measurements,
        Map<String, Reading> databases,
        Map<String, String> commands) {

    public static final String SECRET = "CUTOVER_SECRET_";
    public static final String PROM = "CUTOVER_PROM_";
    public static final String SQL = "CUTOVER_SQL_";
    public static final String RUN = "CUTOVER_RUN_";

    private static final String HOSTS = "_HOSTS";
    private static final String AUTH = "_AUTH";
    private static final String USER = "_USER";
    private static final String PASSWORD = "_PASSWORD";

    /// A secret and the hosts that may be told it.
    public record ForHosts(Secret value, List<String> hosts) {}

    /// @param authorization the header, which may name a secret
    public record Measurements(String url, Optional<String> authorization) {}

    /// A database to read.
    public record Reading(Secret url, Optional<String> user, Optional<Secret> password) {}

    public ProbeSettings {
        secrets = Map.copyOf(secrets);
        measurements = Map.copyOf(measurements);
        databases = Map.copyOf(databases);
        commands = Map.copyOf(commands);
    }

    /// Reads the environment, and the file that it names.
    ///
    /// @throws BadSetting when one cannot be used
    public static ProbeSettings of(Map<String, String> environment) {
        return of(Values.of(environment));
    }

    private static ProbeSettings of(Values values) {
        return new ProbeSettings(
                values.get(Setting.CUTOVER_PROBE_ALLOW),
                family(values, SECRET, ProbeSettings::secret),
                family(values, PROM, ProbeSettings::measurements),
                family(values, SQL, ProbeSettings::database),
                family(values, RUN, (known, name) -> known.named(name)));
    }

    /// All that begin so, but for what only says more about another.
    private static <T> Map<String, T> family(
            Values values, String beginning, BiFunction<Values, String, T> read) {
        Map<String, T> found = new HashMap<>();
        values.byName().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .filter(name -> !saysMore(values, name))
                .forEach(name ->
                        found.put(name.substring(beginning.length()), read.apply(values, name)));
        return found;
    }

    private static boolean saysMore(Values values, String name) {
        return Stream.of(HOSTS, AUTH, USER, PASSWORD)
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length()))
                .anyMatch(values.byName()::containsKey);
    }

    private static ForHosts secret(Values values, String name) {
        String hosts = values.named(name + HOSTS);
        if (hosts.isEmpty()) {
            throw new BadSetting(
                    "%s is set, and nobody says whom it may be told. Set %s%s, for example %s%s=api.example.com."
                            .formatted(name, name, HOSTS, name, HOSTS));
        }
        return new ForHosts(
                new Secret(values.named(name)),
                Arrays.stream(hosts.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .filter(host -> !host.isEmpty())
                        .toList());
    }

    private static Measurements measurements(Values values, String name) {
        String url = values.named(name);
        if (!url.matches("https?://[^\\s@]+")) {
            throw new BadSetting(
                    "%s takes a web address. For example: %s=http://prometheus:9090."
                            .formatted(name, name));
        }
        return new Measurements(url, values.maybe(name + AUTH));
    }

    private static Reading database(Values values, String name) {
        String url = values.named(name);
        if (!url.startsWith("jdbc:")) {
            throw new BadSetting(
                    "%s takes an address for JDBC. For example: %s=jdbc:postgresql://db:5432/app."
                            .formatted(name, name));
        }
        return new Reading(
                new Secret(url),
                values.maybe(name + USER),
                values.maybe(name + PASSWORD).map(Secret::new));
    }
}
