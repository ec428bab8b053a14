package dev.cutover.bot.chat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What of a channel can be written in this round. What has to wait, or failed, keeps nothing else
/// from being written.
final class Lanes {

    /// In the order in which they go.
    enum Lane {
        PINS,
        POSTS,
        EDITS,
        REPLIES
    }

    /// What is left after a round.
    ///
    /// @param again how long until it is worth another round, null when everything is written
    /// @param failure why, null where it is only not its turn yet
    /// @param posts whether something is left that people have not seen at all
    record Left(@Nullable Duration again, @Nullable ChatUnavailable failure, boolean posts) {

        boolean nothing() {
            return again == null;
        }
    }

    private final Map<Lane, Duration> waiting = new EnumMap<>(Lane.class);
    private @Nullable ChatUnavailable failure;

    boolean open(Lane lane) {
        return !waiting.containsKey(lane);
    }

    void wait(Lane lane, Duration time) {
        waiting.put(lane, time);
    }

    void failed(Lane lane, ChatUnavailable why) {
        waiting.put(lane, why.pause());
        failure = why;
    }

    /// @param pause how long to wait where something failed and nobody knows for how long
    Left left(Duration pause) {
        return new Left(
                waiting.values().stream()
                        .map(wait -> wait.isPositive() ? wait : pause)
                        .min(Duration::compareTo)
                        .orElse(null),
                failure,
                waiting.containsKey(Lane.POSTS));
    }
}
