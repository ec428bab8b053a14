package dev.cutover.commands;

import dev.cutover.plans.Task;
import dev.cutover.plans.probes.reading.Mistake;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A probe stands in the way, or cannot be asked.
public sealed interface ProbeRefusal extends Refusal {

    /// @param given empty where nobody named one
    record NoProbe(String given, List<String> names) implements ProbeRefusal {

        public NoProbe {
            names = List.copyOf(names);
        }
    }

    record NoBaseline(String given, List<String> names) implements ProbeRefusal {

        public NoBaseline {
            names = List.copyOf(names);
        }
    }

    /// Somebody said done, and the bot is looking.
    record IsBeingMeasured(Task task, Measuring measuring) implements ProbeRefusal {}

    /// A person must read it first, or what was read was not good.
    record NotRead(PlannedProbe probe) implements ProbeRefusal {}

    record NothingToRead(PlannedProbe probe) implements ProbeRefusal {}

    record WhichReading(List<PlannedProbe> probes) implements ProbeRefusal {

        public WhichReading {
            probes = List.copyOf(probes);
        }
    }

    /// @param watch null where it has not begun
    /// @param tempo how quickly its time passes
    record NotWatched(PlannedProbe probe, @Nullable WatchState watch, Tempo tempo)
            implements ProbeRefusal {

        /// Where it passes as the plan says.
        public NotWatched(PlannedProbe probe, @Nullable WatchState watch) {
            this(probe, watch, Tempo.REAL);
        }
    }

    record NoWatch(PlannedProbe probe) implements ProbeRefusal {}

    record IsWaived(PlannedProbe probe, ProbeState state) implements ProbeRefusal {}

    record TooLong(Duration given, Duration most) implements ProbeRefusal {}

    record BadProbe(String source, List<Mistake> mistakes) implements ProbeRefusal {

        public BadProbe {
            mistakes = List.copyOf(mistakes);
        }
    }

    record IsThere(PlannedProbe probe) implements ProbeRefusal {}

    /// A result that nobody waits for any more.
    record NobodyAsks() implements ProbeRefusal {}
}
