package dev.cutover.bot.slack;

import dev.cutover.commands.Place;

/// A channel of a workspace. As a [Place] it is `T0123/C0456`, so that a cutover finds the token
/// with which the bot speaks there.
public record SlackPlace(String team, String channel) {

    /// As in [Place#platform].
    public static final String PLATFORM = "slack";

    public Place place() {
        return new Place(PLATFORM, team + "/" + channel);
    }

    /// @param channel as in [Place#channel]
    public static SlackPlace of(String channel) {
        int slash = channel.indexOf('/');
        return new SlackPlace(
                channel.substring(0, Math.max(slash, 0)), channel.substring(slash + 1));
    }
}
