package dev.cutover.bot.slack.api;

/// What Slack counts together: the calls of one method in one workspace, and for posts in one
/// channel.
///
/// @param channel empty where the channel does not matter
public record Lane(String team, String method, String channel) {

    public static Lane of(String team, String method) {
        return new Lane(team, method, "");
    }
}
