package dev.cutover.bot.slack.inbound;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What Slack is told at once, within its three seconds, and what is done when it has been told.
///
/// @param json goes back in the acknowledgement itself; empty for nothing
/// @param then may take its time and ask things of Slack; runs on a thread of its own
/// @param sent whether Slack was told already, because it took too long; only `then` is left
public record Ack(Optional<String> json, List<Runnable> then, boolean sent) {

    public static final Ack EMPTY = new Ack(Optional.empty(), List.of(), false);

    public Ack {
        then = List.copyOf(then);
    }

    public static Ack of(String json) {
        return new Ack(Optional.of(json), List.of(), false);
    }

    public static Ack empty(Runnable then) {
        return new Ack(Optional.empty(), List.of(then), false);
    }

    /// The same, and then this.
    public Ack then(Runnable next) {
        return new Ack(json, Stream.concat(then.stream(), Stream.of(next)).toList(), sent);
    }

    /// The same, and Slack knows it already.
    Ack asSent() {
        return new Ack(json, then, true);
    }

    /// The same, and nothing afterwards.
    public Ack alone() {
        return new Ack(json, List.of(), sent);
    }
}
