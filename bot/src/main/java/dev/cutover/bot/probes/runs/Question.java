package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.push.PushSeen;
import dev.cutover.bot.probes.push.Report;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Probes.Pushed;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// One probe of a running cutover, to be asked as often as it takes.
record Question(Prober prober, Run run, PlannedProbe planned, InstantSource clock) {

    Probe probe() {
        return planned.probe();
    }

    Judgement judged() {
        return judged(asked());
    }

    Judgement judged(Asked asked) {
        return Prober.judged(probe(), asked, run.cutover().probes().baselines());
    }

    /// What a host reports is looked up; everything else is asked.
    Asked asked() {
        return probe().target() instanceof Target.Push(String name)
                ? new Asked.Answered(reported(run.cutover().probes().pushed().get(name)))
                : prober.asked(probe());
    }

    private dev.cutover.commands.probes.Seen reported(@Nullable Pushed last) {
        return last == null
                ? PushSeen.NOTHING
                : new PushSeen(
                        new Report(
                                last.status() == null ? "ok" : last.status(),
                                last.value(),
                                last.json()),
                        last.at(),
                        clock.instant());
    }

    /// Of what only so many are asked at once.
    String host() {
        return switch (probe().target()) {
            case Target.Http http -> http.via() == null ? hostOf(http.url()) : http.via();
            case Target.Tcp(String host, int _) -> host;
            case Target.Tls(String host, int _) -> host;
            case Target.Dns(var _, var _, String server) -> server == null ? "" : server;
            case Target.Sql(String name, var _) -> "sql " + name;
            case Target.Prom(String name, var _, var _) -> "prom " + name;
            case Target.Run _ -> "run";
            case Target.Push _, Target.Ask _ -> "";
        };
    }

    private static String hostOf(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
