package dev.cutover.bot.slack.api;

import java.util.Optional;

/// The workspaces where the bot is installed. Thread-safe; answers from memory.
public interface Workspaces {

    /// The token with which the bot speaks in a workspace.
    ///
    /// @param team the workspace's id, such as `T0123`
    /// @return empty where the bot is not installed, or not any more
    Optional<String> botToken(String team);
}
