package dev.cutover.bot.local;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;

/// What those who look at a channel are told, in the order in which it happened.
sealed interface Happening {

    record Posted(Post post) implements Happening {}

    /// @param replies how many there are in the thread now
    record Replied(Post reply, int replies) implements Happening {}

    record Edited(Post post) implements Happening {}

    record Pinned(Post post) implements Happening {}

    record Whispered(Person to, Message message) implements Happening {}

    /// Told on the thread that made it happen, while the channel stands still: must not block.
    @FunctionalInterface
    interface Listener {
        void happened(String channel, Happening happening);
    }
}
