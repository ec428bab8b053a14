package dev.cutover.bot.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what must not lie in a file in clear: AES-256-GCM, a fresh nonce each time. What it is
/// sealed for goes in as associated data, so that a file under another's name does not open.
///
/// Thread-safe; shows itself by its id, never by its bytes.
final class VaultKey {

    /// In bytes.
    static final int LENGTH = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 4;

    private final SecretKey key;
    private final String id;
    private final SecureRandom random = new SecureRandom();

    /// @param bytes [#LENGTH] of them
    VaultKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + bytes.length);
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.id = idOf(bytes);
    }

    /// What was sealed.
    ///
    /// @param keyId of the key that opens it
    /// @param nonce in Base64, as are the bytes
    record Sealed(String keyId, String nonce, String bytes) {}

    /// Tells keys apart, and says nothing about the key.
    String id() {
        return id;
    }

    /// @param owner the workspace it is for
    Sealed seal(String owner, byte[] clear) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] bytes = cipher(Cipher.ENCRYPT_MODE, owner, nonce).doFinal(clear);
            return new Sealed(id, base64(nonce), base64(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + CIPHER, missing);
        }
    }

    /// Empty where it was changed, or sealed for another owner or by another key.
    Optional<byte[]> opened(String owner, Sealed sealed) {
        try {
            byte[] nonce = Base64.getDecoder().decode(sealed.nonce());
            byte[] bytes = Base64.getDecoder().decode(sealed.bytes());
            return Optional.of(cipher(Cipher.DECRYPT_MODE, owner, nonce).doFinal(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Cipher cipher(int mode, String owner, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("cutover slack 1 " + owner).getBytes(UTF_8));
        return cipher;
    }

    private static String idOf(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("cutover key id ".getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes), 0, ID_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
