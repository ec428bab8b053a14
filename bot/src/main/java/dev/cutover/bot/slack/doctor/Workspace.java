package dev.cutover.bot.slack.doctor;

import dev.cutover.bot.settings.Secret;

/// A workspace whose token is looked at.
///
/// @param id empty for the one of the settings
/// @param what how the token is called in a sentence
record Workspace(String id, String what, Secret token) {

    /// How the token can be got anew.
    String anew() {
        return id.isEmpty()
                ? "Copy the bot token from OAuth & Permissions in the app's settings into SLACK_BOT_TOKEN; if there is none, install the app there."
                : "Install the bot in that workspace again, at /slack/install.";
    }
}
