package dev.cutover.bot.discord.gateway;

import java.util.Optional;

/// What it means that Discord ends a connection for good, and what to do then.
final class Closes {

    static final String BAD_TOKEN =
            "Discord does not take the token in DISCORD_TOKEN. Under Bot in the app's settings at discord.com/developers/applications, Reset Token shows a new one; set DISCORD_TOKEN to it and start the bot again.";

    private Closes() {}

    /// Empty where connecting again is worth it.
    static Optional<String> fatal(int code) {
        return switch (code) {
            case 4004 -> Optional.of(BAD_TOKEN);
            case 4010, 4011 ->
                    Optional.of(
                            "Discord wants this bot split into several connections (%d), for it is in too many servers. Make an application of your own for your servers, and set DISCORD_TOKEN to its bot token."
                                    .formatted(code));
            case 4012 ->
                    Optional.of(
                            "Discord does not speak this version of its protocol any more (4012). Install a newer version of the bot.");
            case 4013, 4014 ->
                    Optional.of(
                            "Discord does not allow what the bot asks for (%d). It asks for no privileged intent: see that DISCORD_GATEWAY_URL is Discord's own, and install a newer version of the bot."
                                    .formatted(code));
            default -> Optional.empty();
        };
    }
}
