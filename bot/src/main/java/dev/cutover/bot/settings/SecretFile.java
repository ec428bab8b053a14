package dev.cutover.bot.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A file that holds a secret and nothing else.
final class SecretFile {

    private static final int LONGEST = 4096;

    private SecretFile() {}

    /// Nothing where the file is longer than any secret.
    ///
    /// @param name the file's
    /// @param next what to do where it cannot be read
    /// @throws BadSetting where it cannot be read
    static String read(Setting setting, String name, String next) {
        return new String(bytes(setting.name(), name, next), StandardCharsets.ISO_8859_1).strip();
    }

    /// All that stands in the file, but for the end of its line.
    ///
    /// @param setting that names it
    /// @param name the file's
    /// @throws BadSetting where it cannot be read, is empty, or longer than any secret
    static Secret whole(String setting, String name) {
        String next = "Write the secret to it.";
        String text = new String(bytes(setting, name, next), StandardCharsets.UTF_8);
        String secret = text.replaceFirst("\\R\\z", "");
        if (secret.isBlank()) {
            throw new BadSetting(
                    "%s names %s, and that file is empty or has more than %d bytes. %s"
                            .formatted(setting, name, LONGEST, next));
        }
        return new Secret(secret);
    }

    private static byte[] bytes(String setting, String name, String next) {
        try {
            Path file = Path.of(name);
            return Files.size(file) > LONGEST ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException | InvalidPathException failure) {
            throw new BadSetting(
                    "%s names %s, and that file cannot be read (%s). %s"
                            .formatted(setting, name, failure.getClass().getSimpleName(), next));
        }
    }
}
