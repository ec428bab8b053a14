package dev.cutover.bot.chat;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;

/// What the bot says to whoever started a cutover when its channel gives trouble.
final class ChannelWords {

    private ChannelWords() {}

    static Message closed(String run, ChannelClosed closed) {
        return Message.of(
                Text.of(
                        "The messages of "
                                + run
                                + " cannot be written. "
                                + closed.sentence()
                                + " The cutover itself goes on: commands are still taken and recorded."));
    }

    static Message notAllowed(String run, NotAllowed notAllowed) {
        return Message.of(Text.of(run + ": " + notAllowed.sentence()));
    }
}
