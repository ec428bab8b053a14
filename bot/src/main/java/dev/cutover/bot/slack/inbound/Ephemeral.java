package dev.cutover.bot.slack.inbound;

import com.google.gson.JsonPrimitive;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.blocks.SlackMessage;
import dev.cutover.commands.views.Message;

/// A message that one person sees, as JSON: in an acknowledgement, or behind it.
record Ephemeral(SlackBlocks blocks) {

    private static final String VERSION = "a";

    /// @param thread the thread in which it is shown, empty for none
    String of(Message message, String thread) {
        SlackMessage rendered = blocks.of(message, VERSION);
        String below = thread.isEmpty() ? "" : ",\"thread_ts\":" + new JsonPrimitive(thread);
        return "{\"response_type\":\"ephemeral\",\"replace_original\":false"
                + below
                + ",\"text\":"
                + new JsonPrimitive(rendered.text())
                + ",\"blocks\":"
                + rendered.blocks()
                + "}";
    }
}
