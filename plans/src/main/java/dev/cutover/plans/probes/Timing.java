package dev.cutover.plans.probes;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a probe is asked.
public sealed interface Timing {

    /// Once, when somebody says that the work is done; or until it passes.
    ///
    /// @param poll null for once
    record Gate(@Nullable Poll poll) implements Timing {}

    /// @param within how long it may take until it passes
    /// @param every how long between two tries
    record Poll(Duration within, Duration every) {}

    /// Over a time. There is at least one round or mark.
    record Watch(List<Rounds> rounds, List<Duration> marks) implements Timing {

        public Watch {
            rounds = List.copyOf(rounds);
            marks = List.copyOf(marks);
        }
    }

    /// @param from when the first is due, from the start of the watch
    /// @param length how long they go on from there
    record Rounds(Duration every, Duration from, Duration length) {}
}
