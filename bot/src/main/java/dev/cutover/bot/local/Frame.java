package dev.cutover.bot.local;

import dev.cutover.commands.Person;
import org.jspecify.annotations.Nullable;

/// One event of a stream, ready to be sent: written once, whoever reads it.
///
/// @param number its place in its channel's feed
/// @param to the only person it is for, null for everybody
/// @param last whether the stream ends with it
record Frame(long number, @Nullable Person to, String text, boolean last) {

    /// For a reader who was too slow: what they missed is in the page, so they load it again.
    static final Frame RELOAD = new Frame(0, null, "event: reload\ndata: {}\n\n", true);

    /// The server stops; browsers come back by themselves.
    static final Frame END = new Frame(0, null, ": the server stops\n\n", true);

    static Frame of(String epoch, long number, @Nullable Person to, String event, String data) {
        String text = "id: %s-%d\nevent: %s\ndata: %s\n\n".formatted(epoch, number, event, data);
        return new Frame(number, to, text, false);
    }

    boolean isFor(Person person) {
        return to == null || to.equals(person);
    }
}
