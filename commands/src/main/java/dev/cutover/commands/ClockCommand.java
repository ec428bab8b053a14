package dev.cutover.commands;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// What the clock brings about, and what people say to it.
public sealed interface ClockCommand extends Command {

    /// Whatever is due and has not been told yet.
    record Tick(Agenda agenda) implements ClockCommand {}

    /// When days end.
    ///
    /// @param summaryAt the time of day at which a day is summed up
    /// @param patience how long the bot waits before it says something to people
    record Agenda(ZoneId zone, LocalTime summaryAt, Patience patience) {

        public Agenda(ZoneId zone, LocalTime summaryAt) {
            this(zone, summaryAt, Patience.USUAL);
        }

        /// Where nobody says otherwise.
        public static final Agenda USUAL = new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0));
    }

    /// What somebody saw when they were asked to look.
    record Look(String task, String seen) implements ClockCommand {}
}
