package dev.cutover.bot.slack.blocks;

import com.google.gson.JsonArray;

/// A message as Slack takes it.
///
/// @param blocks as JSON, at most 50
/// @param text what is read out and shown in notifications; never empty
/// @param version names the content; each block's id ends with it
public record SlackMessage(String blocks, String text, String version) {

    static SlackMessage of(JsonArray blocks, String text, String version) {
        return new SlackMessage(blocks.toString(), text, version);
    }
}
