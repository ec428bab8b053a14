package dev.cutover.bot.probes.runs;

import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers of one watch that a full disk did not take: they count as missed as soon as it takes
/// something again. For the one thread that asks.
final class Lost {

    private int times;
    private @Nullable Duration from;
    private @Nullable Duration to;

    void and(int more, Duration first, Duration last) {
        times += more;
        from = from == null ? first : from;
        to = last;
    }

    /// Empty where nothing is lost.
    Optional<ReportMissed> report(ProbeId probe, long watch) {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new ReportMissed(probe, watch, times, from, to));
    }

    void told() {
        times = 0;
        from = null;
        to = null;
    }
}
