package dev.cutover.bot.slack.blocks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a content, so that two messages that show the same are known to.
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(SlackMessage message) {
        MessageDigest digest = sha256();
        digest.update(message.blocks().getBytes(StandardCharsets.UTF_8));
        digest.update(message.text().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
