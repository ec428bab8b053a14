package dev.cutover.bot.discord.chat;

import dev.cutover.commands.journal.Fingerprint;
import java.math.BigInteger;

/// By what Discord knows that something was posted before: for some minutes it answers the same
/// nonce with the same message.
final class Nonce {

    /// In base 36 at most 25 characters, which is as many as Discord takes.
    private static final int DIGITS = 32;

    private static final int HEX = 16;
    private static final int BASE = 36;

    private Nonce() {}

    /// The same for the same post, also in another process.
    ///
    /// @param key as in [dev.cutover.bot.chat.ChatPlatform#post]
    /// @param dead the message that had this key before and is not there any more, empty if none
    static String of(String channel, String key, String dead) {
        String hash = Fingerprint.of(channel + "\n" + key + "\n" + dead);
        return new BigInteger(hash.substring(0, DIGITS), HEX).toString(BASE);
    }
}
