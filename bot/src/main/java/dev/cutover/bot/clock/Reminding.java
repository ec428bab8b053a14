package dev.cutover.bot.clock;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.NotifyCommand.Remind;
import dev.cutover.commands.NotifyCommand.TellStatus;
import dev.cutover.commands.Nudging;
import dev.cutover.commands.Person;
import dev.cutover.commands.Statuses;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.Planned;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells people and channels what it is time for in one cutover after the other. What that is
/// follows from the plan and the record; it keeps only when tasks were planned, which is worked out
/// once for each plan and T-0.
///
/// Not thread-safe: the clock's thread uses it.
final class Reminding {

    private static final Cause BOT = new Cause(Person.BOT, null);
    private static final long SEED = 1;

    private final Map<String, Known> plans = new HashMap<>();

    /// When the tasks of a plan were to begin.
    private record Known(Plan plan, Optional<Instant> zero, Map<String, Instant> starts) {}

    /// Says what is due.
    ///
    /// @return when something is due next, after now; empty while nothing is
    Optional<Instant> told(Run run, Instant now) {
        Optional<Instant> nudge = next(run, now);
        if (nudge.filter(due -> !due.isAfter(now)).isPresent()) {
            run.decide(new Remind(run.agenda(), starts(run.cutover(), run.id())), BOT);
            nudge = next(run, now);
        }
        if (new Statuses(run.cutover()).next().filter(due -> !due.isAfter(now)).isPresent()) {
            run.decide(new TellStatus(ends(run.cutover(), now)), BOT);
        }
        return Stream.concat(nudge.stream(), new Statuses(run.cutover()).next().stream())
                .filter(due -> due.isAfter(now))
                .min(Instant::compareTo);
    }

    void forget(String run) {
        plans.remove(run);
    }

    private Optional<Instant> next(Run run, Instant now) {
        Cutover cutover = run.cutover();
        return new Nudging(cutover, run.agenda(), starts(cutover, run.id())).next(now);
    }

    private Map<String, Instant> starts(Cutover cutover, String run) {
        @Nullable Known known = plans.get(run);
        if (known == null
                || !known.plan().equals(cutover.plan())
                || !known.zero().equals(cutover.zero())) {
            known = new Known(cutover.plan(), cutover.zero(), Planned.starts(cutover));
            plans.put(run, known);
        }
        return known.starts();
    }

    private static @Nullable Instant ends(Cutover cutover, Instant now) {
        return cutover.zero()
                .map(zero -> Forecast.of(cutover, zero, 0, now, SEED))
                .filter(forecast -> !forecast.criticalPath().isEmpty())
                .map(Forecast::ends)
                .orElse(null);
    }
}
