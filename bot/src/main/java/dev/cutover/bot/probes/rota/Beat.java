package dev.cutover.bot.probes.rota;

import java.time.Duration;
import java.util.Optional;

/// One thing that is asked again and again at planned times. All times are counted from the start
/// of the watch. Its methods are called by one thread, never two at once.
public interface Beat {

    /// What is to be written down of an answer.
    @FunctionalInterface
    interface Heard {

        /// Is not interrupted, and not called at all when the beat was ended meanwhile: a late
        /// answer changes nothing.
        ///
        /// @return in how long it is to be asked again without being planned, to be sure (see
        ///   [Pace#confirming]), counted from now; it is left out when the next planned time is
        ///   there first
        Optional<Duration> noted();
    }

    /// The host that is asked, of which only so many are asked at once; empty for none.
    String host();

    /// The planned time after another one, negative for the first; empty behind the last.
    Optional<Duration> next(Duration after);

    /// How often it is asked around a planned time; empty for a single mark (`at 1h`), which is
    /// asked on the second. See [Pace#spread].
    Optional<Duration> every(Duration planned);

    /// Asks, and writes nothing down: it is interrupted when the beat is ended or the bot stops,
    /// and an interrupted file is a closed one. It may block up to its own deadline.
    ///
    /// @param planned the planned time, or when it is asked again to be sure
    /// @param late how long after its time it is asked, with the wait for a place
    Heard ask(Duration planned, Duration late);

    /// Planned times that passed without an answer: the bot was away or behind, there was no place,
    /// or it has a bug. Called once for each gap, before what is asked next; never interrupted.
    ///
    /// @param from the first of them
    /// @param to the last
    void missed(int times, Duration from, Duration to);

    /// Nothing comes any more: the last planned time is over, also if it was before this beat
    /// began. Not called when it is ended from outside; never interrupted.
    default void over() {}
}
