package dev.cutover.bot.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What probes may ask, and with what. The names are those behind the setting's beginning:
/// `CUTOVER_SQL_MAIN` describes `MAIN`.
///
/// @param allow where the bot may ask, as written
/// @param control what answers always, as written: `host:port`; empty where nothing is said to
/// @param authorities a file with certificates that are believed beside Java's own
/// @param pushToken what hosts that report prove themselves with; empty where none may
/// @param commands as written
public record ProbeSettings(
        String allow,
        Optional<String> control,
        Optional<String> authorities,
        Optional<Secret> pushToken,
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

    private static final Pattern CONTROL = Pattern.compile("[^\\s:/]{1,253}:\\d{1,5}");
    private static final Pattern PUSH_TOKEN = Pattern.compile("[!-~]{16,200}");

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

    /// Reads the environment, and the files that it names.
    ///
    /// @throws BadSetting when one cannot be used
    public static ProbeSettings of(Map<String, String> environment) {
        return of(Values.of(environment));
    }

    /// The same, for a demo: this machine may be asked where nobody says what may.
    ProbeSettings ofADemo() {
        return allow.isBlank() ? allowing("127.0.0.1,localhost") : this;
    }

    /// The same with other places that may be asked.
    private ProbeSettings allowing(String places) {
        return new ProbeSettings(
                places,
                control,
                authorities,
                pushToken,
                secrets,
                measurements,
                databases,
                commands);
    }

    static ProbeSettings of(Values values) {
        return new ProbeSettings(
                values.get(Setting.CUTOVER_PROBE_ALLOW),
                control(values),
                values.maybe(Setting.CUTOVER_PROBE_CA.name()),
                pushToken(values),
                new Family(SECRET, List.of(HOSTS)).orInFiles().read(values, ProbeSettings::secret),
                new Family(PROM, List.of(AUTH)).read(values, ProbeSettings::measurements),
                new Family(SQL, List.of(USER, PASSWORD, PASSWORD + Family.FILE))
                        .read(values, ProbeSettings::database),
                new Family(RUN, List.of()).read(values, Values::named));
    }

    private static Optional<String> control(Values values) {
        Optional<String> given = values.maybe(Setting.CUTOVER_PROBE_CONTROL.name());
        if (given.filter(place -> !CONTROL.matcher(place).matches()).isPresent()) {
            throw new BadSetting(
                    "CUTOVER_PROBE_CONTROL holds \"%s\"; it takes a host and a port. For example: CUTOVER_PROBE_CONTROL=gateway.example.com:443."
                            .formatted(given.get()));
        }
        return given;
    }

    private static Optional<Secret> pushToken(Values values) {
        Optional<Secret> token = Family.secret(values, Setting.CUTOVER_PUSH_TOKEN.name());
        if (token.filter(given -> !PUSH_TOKEN.matcher(given.value()).matches()).isPresent()) {
            throw new BadSetting(
                    "CUTOVER_PUSH_TOKEN is too short or holds blanks: it takes 16 to 200 characters that nobody guesses. Make one with `openssl rand -hex 32`.");
        }
        return token;
    }

    private static ForHosts secret(Values values, String name) {
        String hosts = values.named(name + HOSTS);
        if (hosts.isEmpty()) {
            throw new BadSetting(
                    "%s is set, and nobody says whom it may be told. Set %s%s, for example %s%s=api.example.com."
                            .formatted(name, name, HOSTS, name, HOSTS));
        }
        Secret value =
                Family.secret(values, name)
                        .orElseThrow(() -> new BadSetting(name + " is set to nothing."));
        return new ForHosts(
                value,
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
        return new Reading(
                DatabaseAddress.checked(name, values.named(name)),
                values.maybe(name + USER),
                Family.secret(values, name + PASSWORD));
    }
}
