package dev.cutover.commands;

/// What the bot itself reports: which message of a platform shows what.
public sealed interface ChatCommand extends Command {

    /// @param key what the message shows: `board`, `phase:2`
    /// @param message the platform's id
    record RememberMessage(String key, Place place, String message) implements ChatCommand {}

    /// The thread below a message tells everything up to an entry of the journal.
    record RememberThread(String key, Place place, long upTo) implements ChatCommand {}
}
