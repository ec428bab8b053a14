package dev.cutover.bot.probes;

import dev.cutover.plans.probes.Target;
import java.time.Duration;

/// Asks questions of one kind. Thread-safe; it may block for a little longer than it is given.
///
/// @param <T> what it can ask
@FunctionalInterface
public interface Asking<T extends Target> {

    /// Never throws on what the world does: that is an answer, too.
    Asked ask(T target, Duration timeout);
}
