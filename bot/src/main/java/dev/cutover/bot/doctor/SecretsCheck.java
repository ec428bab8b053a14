package dev.cutover.bot.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The files that hold secrets: whether others on this machine can read them.
///
/// @param environment as the program was started with
public record SecretsCheck(Map<String, String> environment) implements Check {

    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private static final List<String> FILES =
            List.of(
                    "CUTOVER_CONFIG",
                    "CUTOVER_KEY_FILE",
                    "DISCORD_TOKEN_FILE",
                    "CUTOVER_MAIL_PASSWORD_FILE",
                    "CUTOVER_WEBHOOK_SECRET_FILE");

    @Override
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String setting : FILES) {
            String file = environment.getOrDefault(setting, "");
            if (!file.isBlank()) {
                outcomes.add(look(setting, file));
            }
        }
        if (outcomes.isEmpty()) {
            outcomes.add(Outcome.ok("settings", "They come from the environment."));
        }
        return outcomes;
    }

    private static Outcome look(String setting, String file) {
        return isOpen(file)
                ? Outcome.warning(
                        "settings",
                        "%s names %s, and others on this machine can read it."
                                .formatted(setting, file),
                        "Keep it to yourself: chmod 600 " + file)
                : Outcome.ok("settings", "%s names %s.".formatted(setting, file));
    }

    private static boolean isOpen(String file) {
        try {
            return Files.getPosixFilePermissions(Path.of(file)).stream().anyMatch(OTHERS::contains);
        } catch (IOException | InvalidPathException | UnsupportedOperationException _) {
            // Whether it is there at all was seen when the settings were read.
            return false;
        }
    }
}
