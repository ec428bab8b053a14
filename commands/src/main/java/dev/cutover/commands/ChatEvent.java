package dev.cutover.commands;

/// What the bot posted, so that a restart edits the same messages.
public sealed interface ChatEvent extends Event {

    record MessagePosted(String key, Place place, String message) implements ChatEvent {}

    record ThreadTold(String key, Place place, long upTo) implements ChatEvent {}
}
