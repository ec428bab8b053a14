package dev.cutover.commands;

import java.time.Duration;

/// How long the bot waits before it says something to people, and how often it does.
///
/// @param ahead so long before it is planned, somebody is told of their next task
/// @param grace so long after it was planned, a task that nobody has is said
/// @param silence after so long, somebody is asked about a task without an estimate
/// @param answer after so long without an answer, it goes to the role above
/// @param anHour so many times a person is called in any hour at most
public record Patience(
        Duration ahead, Duration grace, Duration silence, Duration answer, int anHour) {

    /// Where nobody says otherwise.
    public static final Patience USUAL =
            new Patience(
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(5),
                    Duration.ofHours(1),
                    Duration.ofMinutes(15),
                    4);
}
