package dev.cutover.bot.probes.app;

import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.rota.Jump;
import dev.cutover.bot.probes.rota.Lanes;
import dev.cutover.bot.probes.rota.MachineTicker;
import dev.cutover.bot.probes.rota.Ticker;
import dev.cutover.bot.probes.runs.OwnNetwork;
import dev.cutover.bot.probes.runs.RunProbes;
import dev.cutover.bot.settings.ProbeSettings;
import dev.cutover.plans.probes.Target;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The probes of running cutovers, by the settings.
public final class RunningProbes {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProbes.class);

    /// Measured: with three at once, ten that hang kept two hundred healthy ones waiting for nine
    /// seconds; with this many nobody waits.
    private static final int AT_ONCE = 64;

    private static final int OF_ONE_HOST = 4;

    private static final Duration CONTROL_TIMEOUT = Duration.ofSeconds(3);

    private RunningProbes() {}

    /// @param ownPorts on which the bot listens itself; may still grow
    /// @throws dev.cutover.bot.settings.BadSetting when a setting cannot be used
    public static RunProbes of(ProbeSettings set, Set<Integer> ownPorts, InstantSource clock) {
        Prober prober = ProbeApp.prober(set, ownPorts, clock);
        Ticker ticker = MachineTicker.of(clock, RunningProbes::jumped);
        return new RunProbes(
                prober,
                new Lanes(AT_ONCE, OF_ONE_HOST),
                ticker,
                clock,
                network(set, ownPorts, clock));
    }

    /// What the operator names may be asked for this, whatever plans may ask.
    private static Optional<OwnNetwork> network(
            ProbeSettings set, Set<Integer> ownPorts, InstantSource clock) {
        return set.control()
                .map(place -> {
                    Prober control = ProbeApp.prober(set.allowing(place), ownPorts, clock);
                    int colon = place.lastIndexOf(':');
                    Target.Tcp target =
                            new Target.Tcp(
                                    place.substring(0, colon),
                                    Integer.parseInt(place.substring(colon + 1)));
                    return new OwnNetwork(
                            place, () -> control.askings().tcp().ask(target, CONTROL_TIMEOUT));
                });
    }

    private static void jumped(Jump jump) {
        switch (jump) {
            case Jump.Slept(Duration time) ->
                    LOG.warn(
                            "The machine slept for {}; what was due meanwhile counts as missed",
                            time);
            case Jump.ClockSet(Duration by) ->
                    LOG.warn(
                            "The clock was set by {}; nothing is asked earlier or later for it",
                            by);
        }
    }
}
