package dev.cutover.bot.probes.app;

import dev.cutover.bot.probes.rota.Jump;
import dev.cutover.bot.probes.rota.Lanes;
import dev.cutover.bot.probes.rota.MachineTicker;
import dev.cutover.bot.probes.runs.RunProbes;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The probes of running cutovers, by the settings.
public final class RunningProbes {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProbes.class);

    /// Measured: with three at once, ten that hang kept two hundred healthy ones waiting for nine
    /// seconds; with this many nobody waits.
    private static final int AT_ONCE = 64;

    private static final int OF_ONE_HOST = 4;

    private RunningProbes() {}

    /// @throws dev.cutover.bot.settings.BadSetting when a setting cannot be used
    public static RunProbes of(ProbeApp app, InstantSource clock) {
        return new RunProbes(
                app.prober(clock),
                new Lanes(AT_ONCE, OF_ONE_HOST),
                MachineTicker.of(clock, RunningProbes::jumped),
                clock,
                app.network());
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
