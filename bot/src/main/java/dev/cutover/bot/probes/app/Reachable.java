package dev.cutover.bot.probes.app;

import dev.cutover.bot.probes.Named;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.guard.NotAllowedThere;
import dev.cutover.bot.probes.http.Told;
import dev.cutover.bot.probes.prom.Source;
import dev.cutover.bot.probes.run.NamedCommand;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.bot.probes.sql.Database;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.Target.Header;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/// Says which probes of a plan cannot work with what is set where the bot runs, before anybody
/// waits for them. It asks nobody, not even a name server: a name that fits no entry of
/// `CUTOVER_PROBE_ALLOW` is wrong only where no range of addresses is allowed that it may lead
/// into, and else is looked at when the connection is made. Immutable and thread-safe.
public final class Reachable {

    /// The name of the rule in findings.
    public static final String RULE = Probe.UNREACHABLE;

    private static final int DNS = 53;

    private final Guard guard;
    private final Secrets secrets;
    private final Named<Database> databases;
    private final Named<Source> sources;
    private final Named<NamedCommand> commands;
    private final boolean reports;

    /// @param reports whether hosts may report at all
    Reachable(
            Guard guard,
            Secrets secrets,
            Named<Database> databases,
            Named<Source> sources,
            Named<NamedCommand> commands,
            boolean reports) {
        this.guard = guard;
        this.secrets = secrets;
        this.databases = databases;
        this.sources = sources;
        this.commands = commands;
        this.reports = reports;
    }

    /// What cannot work, by line: each says what, and what to set.
    public List<Finding> of(Plan plan) {
        return Stream.concat(
                        plan.phases().stream().flatMap(phase -> phase.probes().stream()),
                        plan.tasks().flatMap(task -> task.details().probes().stream()))
                .flatMap(probe -> of(probe).stream())
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    /// What of one probe cannot work.
    public List<Finding> of(Probe probe) {
        return problems(probe.target()).stream()
                .map(problem ->
                        new Finding(probe.line(), Level.ERROR, RULE, problem.what(), problem.fix()))
                .toList();
    }

    /// Two sentences.
    private record Problem(String what, String fix) {

        /// The first sentence says what is wrong, the others what to do.
        static Problem of(String sentences) {
            int end = sentences.indexOf(". ");
            return new Problem(sentences.substring(0, end + 1), sentences.substring(end + 2));
        }
    }

    private List<Problem> problems(Target target) {
        return switch (target) {
            case Target.Http http -> request(http);
            case Target.Tcp(String host, int port) -> place(host, port);
            case Target.Tls(String host, int port) -> place(host, port);
            case Target.Dns(var _, var _, String server) ->
                    server == null ? List.of() : place(server, DNS);
            case Target.Sql(String name, var _) ->
                    known(databases, name, "jdbc:postgresql://db:5432/app");
            case Target.Prom(String name, var _, var _) ->
                    known(sources, name, "http://prometheus:9090");
            case Target.Run run -> command(run);
            case Target.Push(String name) -> report(name);
            case Target.Ask _ -> List.of();
        };
    }

    private List<Problem> request(Target.Http http) {
        HttpUrl url;
        try {
            url = HttpUrl.get(http.url());
        } catch (IllegalArgumentException _) {
            return List.of(
                    new Problem(
                            "“%s” cannot be asked as it is written.".formatted(http.url()),
                            "Write for example GET https://app.example.com/health."));
        }
        List<Problem> problems = new ArrayList<>(place(url.host(), url.port()));
        if (http.via() != null) {
            problems.addAll(place(http.via(), url.port()));
        }
        String told = said(http);
        secrets.objections(told, Told.by(http)).stream()
                .map(unknown -> Problem.of(unknown.sentence()))
                .distinct()
                .forEach(problems::add);
        return problems;
    }

    private static String said(Target.Http http) {
        StringBuilder said = new StringBuilder();
        for (Header header : http.headers()) {
            said.append(header.value()).append('\n');
        }
        return said.append(http.body() == null ? "" : http.body()).toString();
    }

    private List<Problem> place(String host, int port) {
        return guard.objection(host, port).map(NotAllowedThere::sentence).map(Problem::of).stream()
                .toList();
    }

    private static <T> List<Problem> known(Named<T> named, String name, String example) {
        return named.find(name).isPresent()
                ? List.of()
                : List.of(
                        new Problem(
                                "The datasource %s is not known.".formatted(name),
                                "Set %s where the bot runs, for example %s=%s."
                                        .formatted(
                                                named.setting(name),
                                                named.setting(name),
                                                example)));
    }

    private List<Problem> command(Target.Run run) {
        Optional<NamedCommand> command = commands.find(run.name());
        if (command.isEmpty()) {
            return List.of(
                    new Problem(
                            "No command %s is allowed.".formatted(run.name()),
                            "Whoever runs the bot can name it, for example %s=/opt/checks/%s.sh."
                                    .formatted(commands.setting(run.name()), run.name())));
        }
        return command.filter(known -> known.takes(run.arguments())).isPresent()
                ? List.of()
                : List.of(
                        new Problem(
                                "The command %s does not take “%s”."
                                        .formatted(run.name(), String.join(" ", run.arguments())),
                                "It takes %s; whoever runs the bot can change %s."
                                        .formatted(
                                                command.get().arguments(),
                                                commands.setting(run.name()))));
    }

    private List<Problem> report(String name) {
        return reports
                ? List.of()
                : List.of(
                        new Problem(
                                "No host can report %s.".formatted(name),
                                "Set CUTOVER_PUSH_TOKEN where the bot runs, and let the host post to /api/push/%s with it."
                                        .formatted(name)));
    }
}
