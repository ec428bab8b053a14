package dev.cutover.bot.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How the bot is in Discord.
///
/// @param guilds the ids of the servers where it works; empty for all in which it is
/// @param apiUrl ends with a slash
public record DiscordSettings(Secret token, Set<String> guilds, String apiUrl, String gatewayUrl) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\w-]{10,100}\\.[\\w-]{2,50}\\.[\\w-]{10,200}");
    private static final Pattern ID = Pattern.compile("[0-9]{15,20}");
    private static final String WHERE =
            "see Bot in the app's settings at discord.com/developers/applications, where Reset Token shows a new one";

    public DiscordSettings {
        guilds = Set.copyOf(guilds);
    }

    /// Whether the bot works in a server.
    public boolean worksIn(String guild) {
        return guilds.isEmpty() || guilds.contains(guild);
    }

    /// Empty where nobody set a token.
    ///
    /// @throws BadSetting that names the setting and never a secret's value
    static Optional<DiscordSettings> of(Values values) {
        Optional<Secret> token = token(values);
        if (token.isEmpty() && values.isSet(Setting.DISCORD_GUILDS)) {
            throw new BadSetting(
                    "DISCORD_GUILDS is set, and DISCORD_TOKEN is not. With the token the bot speaks in Discord; %s."
                            .formatted(WHERE));
        }
        return token.map(secret ->
                new DiscordSettings(
                        secret,
                        guilds(values),
                        withSlash(address(values, Setting.DISCORD_API_URL, "https", "http")),
                        address(values, Setting.DISCORD_GATEWAY_URL, "wss", "ws")));
    }

    private static Optional<Secret> token(Values values) {
        boolean here = values.isSet(Setting.DISCORD_TOKEN);
        boolean inFile = values.isSet(Setting.DISCORD_TOKEN_FILE);
        if (here && inFile) {
            throw new BadSetting(
                    "DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set. Leave one of them out.");
        }
        if (here) {
            return Optional.of(checked("DISCORD_TOKEN", values.get(Setting.DISCORD_TOKEN)));
        }
        return inFile ? Optional.of(inFile(values)) : Optional.empty();
    }

    private static Secret inFile(Values values) {
        String file = values.get(Setting.DISCORD_TOKEN_FILE);
        return checked(
                "The file that DISCORD_TOKEN_FILE names, %s,".formatted(file),
                SecretFile.read(Setting.DISCORD_TOKEN_FILE, file, "Write the bot token to it."));
    }

    private static Secret checked(String what, String given) {
        if (!TOKEN.matcher(given).matches()) {
            throw new BadSetting(
                    "%s holds no bot token: that has three parts with dots between them, and no \"Bot\" before it; %s."
                            .formatted(what, WHERE));
        }
        return new Secret(given);
    }

    private static Set<String> guilds(Values values) {
        List<String> given =
                Arrays.stream(values.get(Setting.DISCORD_GUILDS).split(",", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList();
        given.stream()
                .filter(id -> !ID.matcher(id).matches())
                .findFirst()
                .ifPresent(DiscordSettings::isNoId);
        return new LinkedHashSet<>(given);
    }

    private static void isNoId(String given) {
        throw new BadSetting(
                "DISCORD_GUILDS names \"%s\"; it takes the numbers of servers, separated by commas. For example: DISCORD_GUILDS=%s. With Developer Mode on, under Advanced in Discord's settings, a right click on a server copies its number."
                        .formatted(given, Setting.DISCORD_GUILDS.example()));
    }

    private static String address(Values values, Setting setting, String... schemes) {
        String given = values.get(setting);
        if (!isAddress(given, List.of(schemes))) {
            throw new BadSetting(
                    "%s is \"%s\"; it takes an address that begins with %s://. For example: %s=%s."
                            .formatted(setting, given, schemes[0], setting, setting.example()));
        }
        return given;
    }

    private static boolean isAddress(String given, List<String> schemes) {
        try {
            URI uri = URI.create(given);
            return uri.getScheme() != null
                    && schemes.contains(uri.getScheme())
                    && uri.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String withSlash(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
