package dev.cutover.bot.deliveries;

import java.util.Set;

/// A way out of the bot. Used by one thread for each cutover.
public interface Way {

    /// As the journal names it: `mail`, `webhook`.
    String name();

    /// What is for it.
    Set<Letter.Kind> on();

    /// Sends a letter, or the same letter again where nobody knows whether it arrived. Takes half a
    /// minute at most.
    ///
    /// @throws Undelivered when it did not get through
    void send(Letter letter) throws Undelivered;
}
