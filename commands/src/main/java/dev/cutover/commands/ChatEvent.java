package dev.cutover.commands;

/// What the bot posted, so that a restart edits the same messages.
public sealed interface ChatEvent extends Event {

    record MessagePosted(String key, Place place, String message) implements ChatEvent {}

    /// What was missed there up to an entry was told in one message.
    record ChannelCaughtUp(Place place, String message, long upTo) implements ChatEvent {}

    record ThreadTold(String key, Place place, long upTo) implements ChatEvent {}
}
