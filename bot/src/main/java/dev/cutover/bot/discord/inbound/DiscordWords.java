package dev.cutover.bot.discord.inbound;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;

/// What people in Discord are told where the cutover itself has nothing to say.
final class DiscordWords {

    private DiscordWords() {}

    static Message noGuild() {
        return Message.of(
                Text.of(
                        "A cutover runs in a channel of a server, and this is none. Next: go to that channel and say it there."));
    }

    static Message notInvited() {
        return Message.of(
                Text.of(
                        "Only the bot's commands were added to this server, not the bot itself, so it can show no board here. Next: have an admin invite it again with the scopes bot and applications.commands."));
    }

    static Message unknownCommand(String command) {
        return Message.of(
                Text.of(
                        "There is no command ",
                        Text.code("/" + command),
                        " any more, so nothing was done. Next: type / again for the new list, or use ",
                        Text.code("/cutover say"),
                        "."));
    }

    /// @param board what is so now
    static Message outdated(Message board) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(
                        Text.of(
                                "This board is outdated, so nothing was done. Here is the one of now:")));
        blocks.addAll(board.blocks());
        return new Message(blocks);
    }

    static Message notOpened() {
        return Message.of(
                Text.of(
                        "Discord did not open the form in time, so nothing was done. Next: press again, or type it: ",
                        Text.code("/cutover help"),
                        " shows how."));
    }

    static Message notKept() {
        return Message.of(
                Text.of(
                        "What was written into that form is not kept any more. Next: press the button on the board again; your words stand in the message above."));
    }

    static Message notOurs() {
        return Message.of(
                Text.of(
                        "The bot does not know this any more, so nothing was done. Next: ",
                        Text.code("/cutover board"),
                        "."));
    }
}
