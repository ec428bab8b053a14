package dev.cutover.commands;

/// What the bot itself reports: which message of a platform shows what.
public sealed interface ChatCommand extends Command {

    /// @param key what the message shows: `board`, `phase:2`
    /// @param message the platform's id
    record RememberMessage(String key, Place place, String message) implements ChatCommand {}

    /// A channel that was away is told what it missed, in one message.
    ///
    /// @param message the platform's id
    record RememberCatchingUp(Place place, String message, long upTo) implements ChatCommand {}

    /// The thread below a message tells everything up to an entry of the journal.
    record RememberThread(String key, Place place, long upTo) implements ChatCommand {}
}
