package dev.cutover.bot;

import java.security.SecureRandom;
import java.util.function.Supplier;

/// Codes that people type from one screen to another: eight letters and digits that are not taken
/// for each other, too many to be guessed. Thread-safe.
final class ShortCodes implements Supplier<String> {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
