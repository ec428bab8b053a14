package dev.cutover.bot.discord;

import dev.cutover.commands.Place;

/// A channel of a guild. As a [Place] it is `guild/channel`, both as Discord numbers them.
public record DiscordPlace(String guild, String channel) {

    /// As in [Place#platform].
    public static final String PLATFORM = "discord";

    public Place place() {
        return new Place(PLATFORM, guild + "/" + channel);
    }

    /// @param channel as in [Place#channel]
    public static DiscordPlace of(String channel) {
        int slash = channel.indexOf('/');
        return new DiscordPlace(
                channel.substring(0, Math.max(slash, 0)), channel.substring(slash + 1));
    }
}
