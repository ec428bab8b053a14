package dev.cutover.bot.slack.install;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cutover.bot.slack.guard.Replays;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Ties the end of an installation to its beginning: the same browser, once, and not long ago.
/// Nothing is kept for what was only begun, so nobody can fill the memory. Thread-safe.
final class States {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 24;

    /// Its second, something random, and the signature of both with the browser's own.
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,12}\\.[A-Za-z0-9_-]{32})\\.([A-Za-z0-9_-]{43})");

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Replays used = new Replays();

    States() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// @param state goes to Slack and comes back
    /// @param browser stays in the browser
    record Begun(String state, String browser) {}

    enum Verdict {
        GOOD,
        /// Made up, of before the last start, or begun in another browser.
        STRANGE,
        EXPIRED,
        USED
    }

    Begun begin(Instant now) {
        String browser = unguessable();
        String signed = now.getEpochSecond() + "." + unguessable();
        return new Begun(signed + "." + signature(signed, browser), browser);
    }

    /// A state is used up by being good.
    Verdict verdict(String state, String browser, Instant now) {
        var parts = FORM.matcher(state);
        if (!parts.matches() || !isSigned(parts.group(1), browser, parts.group(2))) {
            return Verdict.STRANGE;
        }
        long second = Long.parseLong(state.substring(0, state.indexOf('.')));
        Duration age = Duration.between(Instant.ofEpochSecond(second), now);
        if (age.compareTo(LIFE) >= 0) {
            return Verdict.EXPIRED;
        }
        return used.isFirst(state, now) ? Verdict.GOOD : Verdict.USED;
    }

    private boolean isSigned(String signed, String browser, String signature) {
        return MessageDigest.isEqual(
                signature(signed, browser).getBytes(US_ASCII), signature.getBytes(US_ASCII));
    }

    private String signature(String signed, String browser) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return base64(mac.doFinal((signed + "." + browser).getBytes(US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    private String unguessable() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
