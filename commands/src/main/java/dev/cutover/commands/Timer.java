package dev.cutover.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that the clock brings about.
///
/// @param key the same for the same moment, whatever happens: nothing fires twice
/// @param task whose it is, null for a phase or the whole
/// @param phase whose it is, null for the whole
/// @param whom who is to know, null for everybody
/// @param words of the plan, or of who said anew how long it takes; empty where nobody says
///   anything
/// @param number which of several, from 1
/// @param of how many there are
public record Timer(
        Kind kind,
        String key,
        @Nullable String task,
        @Nullable String phase,
        @Nullable Person whom,
        String words,
        Instant due,
        int number,
        int of) {

    /// The same, where nobody is to be called for it.
    Timer callingNobody() {
        return new Timer(kind, key, task, phase, null, words, due, number, of);
    }

    /// What is due.
    public enum Kind {
        /// A time that had to pass is over.
        WAIT_OVER,
        /// Somebody is to look, for the so-and-so-many-th time.
        LOOK,
        /// A task that is one look itself is due.
        CHECK_DUE,
        /// A soak is over: people may say go.
        SOAK_OVER,
        /// Tasks that had to wait for their time may begin.
        UNLOCKED,
        /// What was left open when the cutover closed may begin.
        REMINDER,
        /// A task takes longer than the plan says.
        OVERDUE,
        /// The service is down for longer than it may be.
        DOWNTIME_OVER,
        /// The day is summed up.
        DAY_OVER;

        /// Whether everybody is to know it, and not only who follows the thread: what comes after
        /// days would be missed there.
        public boolean isForAll() {
            return switch (this) {
                case CHECK_DUE, SOAK_OVER, UNLOCKED, REMINDER, DOWNTIME_OVER -> true;
                case WAIT_OVER, LOOK, OVERDUE, DAY_OVER -> false;
            };
        }
    }
}
