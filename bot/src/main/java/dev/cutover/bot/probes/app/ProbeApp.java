package dev.cutover.bot.probes.app;

import dev.cutover.bot.probes.Askings;
import dev.cutover.bot.probes.Named;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.dns.DnsAsking;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.http.HttpAsking;
import dev.cutover.bot.probes.net.TcpAsking;
import dev.cutover.bot.probes.net.TlsAsking;
import dev.cutover.bot.probes.net.Trust;
import dev.cutover.bot.probes.prom.PromAsking;
import dev.cutover.bot.probes.prom.Source;
import dev.cutover.bot.probes.run.NamedCommand;
import dev.cutover.bot.probes.run.RunAsking;
import dev.cutover.bot.probes.runs.OwnNetwork;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.bot.probes.sql.Database;
import dev.cutover.bot.probes.sql.SqlAsking;
import dev.cutover.bot.settings.BadSetting;
import dev.cutover.bot.settings.ProbeSettings;
import dev.cutover.bot.settings.ProbeSettings.Measurements;
import dev.cutover.bot.settings.ProbeSettings.Reading;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.settings.Setting;
import dev.cutover.plans.probes.Target;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// What the settings let probes do. Immutable and thread-safe.
public final class ProbeApp {

    private static final Duration CONTROL_TIMEOUT = Duration.ofSeconds(3);

    private final ProbeSettings set;
    private final Set<Integer> ownPorts;
    private final Guard guard;
    private final Secrets secrets;
    private final Named<Database> databases;
    private final Named<Source> sources;
    private final Named<NamedCommand> commands;

    /// @param ownPorts on which the bot listens itself; may still grow
    /// @throws BadSetting when a setting cannot be used
    public ProbeApp(ProbeSettings set, Set<Integer> ownPorts) {
        this.set = set;
        this.ownPorts = ownPorts;
        guard = guard(Setting.CUTOVER_PROBE_ALLOW, set.allow(), ownPorts);
        secrets = secrets(set);
        databases = named(ProbeSettings.SQL, set.databases(), ProbeApp::database);
        sources = named(ProbeSettings.PROM, set.measurements(), ProbeApp::source);
        commands = named(ProbeSettings.RUN, set.commands(), ProbeApp::command);
    }

    /// Says which probes of a plan cannot work with these settings; asks nobody.
    public Reachable reachable() {
        return new Reachable(
                guard, secrets, databases, sources, commands, set.pushToken().isPresent());
    }

    /// Knocks where the operator says that something answers always, whatever plans may ask.
    ///
    /// @throws BadSetting when that place cannot be used
    Optional<OwnNetwork> network() {
        return set.control().map(this::network);
    }

    private OwnNetwork network(String place) {
        int colon = place.lastIndexOf(':');
        Target.Tcp target =
                new Target.Tcp(
                        place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
        TcpAsking control = new TcpAsking(guard(Setting.CUTOVER_PROBE_CONTROL, place, ownPorts));
        return new OwnNetwork(place, () -> control.ask(target, CONTROL_TIMEOUT));
    }

    /// @throws BadSetting when a setting cannot be used
    public Prober prober(InstantSource clock) {
        Trust trust = trust(set);
        return new Prober(
                new Askings(
                        new HttpAsking(guard, secrets, trust, clock),
                        new TcpAsking(guard),
                        new TlsAsking(guard, trust, clock),
                        new DnsAsking(guard),
                        new SqlAsking(databases),
                        new PromAsking(
                                sources,
                                new HttpAsking(measuring(set, ownPorts), secrets, trust, clock)),
                        new RunAsking(commands)));
    }

    /// What a host says of itself, without anything that proves somebody to somebody.
    public String redacted(String text) {
        String without = secrets.redacted(text);
        return set.pushToken()
                .map(token -> without.replace(token.value(), "[secret]"))
                .orElse(without);
    }

    private static Guard guard(Setting setting, String places, Set<Integer> ownPorts) {
        try {
            return new Guard(Allowed.of(places), ownPorts);
        } catch (IllegalArgumentException wrong) {
            throw new BadSetting(
                    "%s holds \"%s\"; it takes names and addresses, each with a port or without. For example: CUTOVER_PROBE_ALLOW=app.example.com,10.0.0.0/8."
                            .formatted(setting, wrong.getMessage()));
        }
    }

    /// What the settings name as a source of measurements may be asked for them, and nothing else.
    private static Guard measuring(ProbeSettings set, Set<Integer> ownPorts) {
        Set<String> places = new HashSet<>();
        for (Measurements source : set.measurements().values()) {
            HttpUrl url = HttpUrl.get(source.url());
            String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
            places.add(host + ":" + url.port());
        }
        return new Guard(Allowed.of(String.join(",", places)), ownPorts);
    }

    private static Secrets secrets(ProbeSettings set) {
        Map<String, Secrets.Bound> bound = new HashMap<>();
        set.secrets()
                .forEach((name, secret) ->
                        bound.put(name, new Secrets.Bound(secret.value().value(), secret.hosts())));
        return Secrets.of(bound);
    }

    private static Trust trust(ProbeSettings set) {
        return set.authorities().map(ProbeApp::with).orElseGet(Trust::usual);
    }

    private static Trust with(String authorities) {
        try {
            return Trust.with(Path.of(authorities));
        } catch (IOException | InvalidPathException | GeneralSecurityException failure) {
            boolean unread = !(failure instanceof GeneralSecurityException);
            throw new BadSetting(
                    "CUTOVER_PROBE_CA names %s, and that file %s. It takes certificates in PEM, which begin with -----BEGIN CERTIFICATE-----."
                            .formatted(
                                    authorities,
                                    unread
                                            ? "cannot be read (%s)"
                                                    .formatted(failure.getClass().getSimpleName())
                                            : "holds something else, or nothing"));
        }
    }

    private static Source source(Measurements set) {
        return new Source(set.url(), set.authorization().orElse(null));
    }

    private static Database database(Reading set) {
        @Nullable String password = set.password().map(Secret::value).orElse(null);
        return new Database(set.url().value(), set.user().orElse(null), password);
    }

    private static NamedCommand command(String written) {
        try {
            return NamedCommand.of(written);
        } catch (IllegalArgumentException wrong) {
            throw new BadSetting(
                    "A setting that begins with CUTOVER_RUN_ holds \"%s\": %s. For example: CUTOVER_RUN_ERRORS=/opt/checks/errors.sh {[a-z]{1,20}}."
                            .formatted(written, wrong.getMessage()));
        }
    }

    private static <S, T> Named<T> named(String family, Map<String, S> set, Function<S, T> made) {
        Map<String, T> byName = new HashMap<>();
        set.forEach((name, its) -> byName.put(name, made.apply(its)));
        return new Named<>(family, byName);
    }
}
