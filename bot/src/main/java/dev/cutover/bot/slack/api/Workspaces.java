package dev.cutover.bot.slack.api;

import java.util.Optional;

/// The workspaces where the bot is installed. Thread-safe; answers from memory.
public interface Workspaces {

    /// The token with which the bot speaks in a workspace.
    ///
    /// @param team the workspace's id, such as `T0123`
    /// @return empty where the bot is not installed, or not any more
    Optional<String> botToken(String team);

    /// The bot is not in a workspace, or an organisation, any more: its token is forgotten at once.
    default void gone(String team) {}

    /// Something came from a workspace that belongs to an organisation; where the bot is installed
    /// for the organisation as a whole, this is how it learns which workspaces that are.
    default void seen(String team, String organisation) {}
}
