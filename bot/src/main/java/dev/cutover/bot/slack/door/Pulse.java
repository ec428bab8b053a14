package dev.cutover.bot.slack.door;

import java.time.Duration;

/// The times of Socket Mode.
///
/// @param check so often is asked whether the other side is still there
/// @param greeting so long may Slack take to say hello on a new connection
/// @param pause before a second try to connect; twice as long before each further one
/// @param longestPause and never longer
/// @param grace so long an old connection stays, for acknowledgements that are under way
public record Pulse(
        Duration check, Duration greeting, Duration pause, Duration longestPause, Duration grace) {

    public static final Pulse USUAL =
            new Pulse(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(5));

    Duration after(Duration before) {
        Duration twice = before.multipliedBy(2);
        return twice.compareTo(longestPause) > 0 ? longestPause : twice;
    }
}
