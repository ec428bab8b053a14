package dev.cutover.bot.deliveries.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves who posted a body, and when: HMAC-SHA256 over `<timestamp>.<body>`, as
/// `v1=<hexadecimal>`.
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// @param timestamp in seconds since 1970, as it stands in its header
    static String of(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(UTF_8));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
