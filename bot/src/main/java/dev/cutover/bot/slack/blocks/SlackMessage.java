package dev.cutover.bot.slack.blocks;

import com.google.gson.JsonArray;

/// A message as Slack takes it.
///
/// @param blocks as JSON, at most 50
/// @param text what is read out and shown in notifications; never empty
public record SlackMessage(String blocks, String text) {

    static SlackMessage of(JsonArray blocks, String text) {
        return new SlackMessage(blocks.toString(), text);
    }
}
