package dev.cutover.bot.slack.inbound;

import dev.cutover.commands.journal.Fingerprint;

/// Names for what was done, the same for the same thing delivered twice. Only a fingerprint of the
/// payload's parts: what opens a form for a while does not belong in a record.
final class Interaction {

    private static final int LENGTH = 32;

    private Interaction() {}

    /// @param kind what was done, in a word
    static String of(String kind, String... parts) {
        return kind + ":" + Fingerprint.of(String.join("\n", parts)).substring(0, LENGTH);
    }
}
