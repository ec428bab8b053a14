package dev.cutover.bot.settings;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// How people install the bot in workspaces of their own.
///
/// @param clientId the app's, as Slack names it
/// @param key seals the tokens on disk: 32 bytes in Base64
public record InstallSettings(String clientId, Secret clientSecret, Secret key) {

    private static final int KEY_BYTES = 32;
    private static final Pattern CLIENT_ID = Pattern.compile("[0-9]{1,40}\\.[0-9]{1,40}");
    private static final String MAKE_ONE =
            "Make one with `openssl rand -base64 32`, and set CUTOVER_KEY to it, or write it to a file and set CUTOVER_KEY_FILE to the file.";

    public byte[] keyBytes() {
        return Base64.getDecoder().decode(key.value());
    }

    /// Empty where nobody set what it takes.
    ///
    /// @throws BadSetting that names the setting and never a secret's value
    static Optional<InstallSettings> of(Values values) {
        boolean id = values.isSet(Setting.SLACK_CLIENT_ID);
        boolean secret = values.isSet(Setting.SLACK_CLIENT_SECRET);
        if (!id && !secret) {
            return Optional.empty();
        }
        if (!id || !secret) {
            throw new BadSetting(
                    "%s is set, and %s is not. Both are under Basic Information in the app's settings at Slack; set both, or none for a single workspace."
                            .formatted(
                                    id ? Setting.SLACK_CLIENT_ID : Setting.SLACK_CLIENT_SECRET,
                                    id ? Setting.SLACK_CLIENT_SECRET : Setting.SLACK_CLIENT_ID));
        }
        return Optional.of(
                new InstallSettings(
                        clientId(values),
                        new Secret(values.get(Setting.SLACK_CLIENT_SECRET)),
                        key(values)));
    }

    private static String clientId(Values values) {
        String given = values.get(Setting.SLACK_CLIENT_ID);
        if (!CLIENT_ID.matcher(given).matches()) {
            throw new BadSetting(
                    "SLACK_CLIENT_ID is no client id: it takes two numbers with a dot between them. For example: SLACK_CLIENT_ID=%s."
                            .formatted(Setting.SLACK_CLIENT_ID.example()));
        }
        return given;
    }

    private static Secret key(Values values) {
        boolean here = values.isSet(Setting.CUTOVER_KEY);
        boolean inFile = values.isSet(Setting.CUTOVER_KEY_FILE);
        if (here && inFile) {
            throw new BadSetting(
                    "CUTOVER_KEY and CUTOVER_KEY_FILE are both set. Leave one of them out.");
        }
        if (here) {
            return checked(Setting.CUTOVER_KEY.name(), values.get(Setting.CUTOVER_KEY));
        }
        if (inFile) {
            String file = values.get(Setting.CUTOVER_KEY_FILE);
            return checked(
                    "The file that CUTOVER_KEY_FILE names, %s,".formatted(file),
                    SecretFile.read(Setting.CUTOVER_KEY_FILE, file, MAKE_ONE));
        }
        throw new BadSetting(
                "SLACK_CLIENT_ID is set, so workspaces could install the bot, and there is no key that seals their tokens. "
                        + MAKE_ONE);
    }

    private static Secret checked(String what, String given) {
        try {
            if (Base64.getDecoder().decode(given).length == KEY_BYTES) {
                return new Secret(given);
            }
        } catch (IllegalArgumentException _) {
            // Told below, without what it is.
        }
        throw new BadSetting(what + " holds no key: that is 32 bytes in Base64. " + MAKE_ONE);
    }
}
