package dev.cutover.bot.slack.guard;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Checks that a request comes from Slack: the HMAC of its raw bytes, in constant time, and its age
/// in both directions.
///
/// Source: Slack, "Verifying requests from Slack". Thread-safe.
public final class Signature {

    public static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    public static final String SIGNATURE = "X-Slack-Signature";

    /// Older or newer than this is nothing that Slack has just sent.
    public static final Duration OLDEST = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final Pattern WRITTEN = Pattern.compile("v0=[0-9a-f]{64}");

    private final SecretKeySpec secret;

    /// @param secret the app's signing secret
    public Signature(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /// Whether the bytes carry Slack's signature.
    ///
    /// @param timestamps all values of the header; anything but one is refused
    /// @param signatures likewise
    /// @return why the request is refused, for the log; empty where it is Slack's
    public Optional<String> refused(
            byte[] body, List<String> timestamps, List<String> signatures, Instant now) {
        if (timestamps.size() != 1 || signatures.size() != 1) {
            return Optional.of(
                    "%d timestamps and %d signatures"
                            .formatted(timestamps.size(), signatures.size()));
        }
        String timestamp = timestamps.getFirst();
        if (!SECONDS.matcher(timestamp).matches()) {
            return Optional.of("the timestamp is no number of seconds");
        }
        Duration age =
                Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
        if (age.compareTo(OLDEST) > 0) {
            return Optional.of("the timestamp is %d seconds off".formatted(age.toSeconds()));
        }
        return matches(body, timestamp, signatures.getFirst())
                ? Optional.empty()
                : Optional.of("the signature does not match");
    }

    private boolean matches(byte[] body, String timestamp, String signature) {
        return WRITTEN.matcher(signature).matches()
                && MessageDigest.isEqual(
                        of(body, timestamp).getBytes(US_ASCII), signature.getBytes(US_ASCII));
    }

    /// What Slack writes into the header of such a request.
    public String of(byte[] body, String timestamp) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }
}
