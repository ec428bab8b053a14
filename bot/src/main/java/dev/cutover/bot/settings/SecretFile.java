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
        try {
            Path file = Path.of(name);
            if (Files.size(file) > LONGEST) {
                return "";
            }
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        } catch (IOException | InvalidPathException failure) {
            throw new BadSetting(
                    "%s names %s, and that file cannot be read (%s). %s"
                            .formatted(setting, name, failure.getClass().getSimpleName(), next));
        }
    }
}
