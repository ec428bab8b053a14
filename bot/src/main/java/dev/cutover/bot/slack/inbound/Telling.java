package dev.cutover.bot.slack.inbound;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.inbound.Inbound.Mentioned;
import dev.cutover.bot.slack.inbound.Inbound.Pressed;
import dev.cutover.bot.slack.inbound.Inbound.Typed;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.views.Message;

/// Says something to whoever asked. All but [#json] ask things of Slack, so they come behind the
/// acknowledgement. Thread-safe.
public final class Telling {

    /// How the id of a channel begins in which somebody is alone with the bot.
    private static final String DIRECT = "D";

    private final Ephemeral ephemeral;
    private final ResponseUrls urls;
    private final ChatPlatform chat;

    public Telling(SlackBlocks blocks, ResponseUrls urls, ChatPlatform chat) {
        this.ephemeral = new Ephemeral(blocks);
        this.urls = urls;
        this.chat = chat;
    }

    /// A message that only one person sees, for an acknowledgement.
    public String json(Message message) {
        return ephemeral.of(message, "");
    }

    public void privately(Typed typed, Message message) {
        privately(typed.responseUrl(), typed.place(), "", typed.by(), message);
    }

    public void privately(Pressed pressed, Message message) {
        privately(
                pressed.responseUrl(),
                pressed.place(),
                pressed.spot().thread(),
                pressed.by(),
                message);
    }

    /// By the address that came with it, which works where the bot is no member; else as a message
    /// of its own.
    ///
    /// @param thread empty outside of threads
    public void privately(
            Secret url, SlackPlace place, String thread, Person person, Message message) {
        if (!urls.send(url, ephemeral.of(message, thread)) && !place.channel().isEmpty()) {
            chat.whisper(place.place().channel(), person, message);
        }
    }

    /// Below what somebody wrote, unless nobody else may read it; alone with the bot nobody does.
    void answer(Mentioned mentioned, Answer answer) {
        if (answer.secret() && !mentioned.place().channel().startsWith(DIRECT)) {
            chat.whisper(mentioned.place().place().channel(), mentioned.by(), answer.message());
        } else {
            below(mentioned, answer.message());
        }
    }

    /// Below what somebody wrote; the same mention is answered once.
    void below(Mentioned mentioned, Message message) {
        chat.reply(
                mentioned.place().place().channel(),
                mentioned.thread(),
                mentioned.interaction(),
                message);
    }
}
