package dev.cutover.bot.chat;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.time.Duration;

/// A platform on which turns come so many times as fast, so that a test need not wait for them.
public record Hurried(ChatPlatform chat, int times) implements ChatPlatform {

    @Override
    public String name() {
        return chat.name();
    }

    @Override
    public Duration turn(String channel, String who, Kind kind) {
        return chat.turn(channel, who, kind).dividedBy(times);
    }

    @Override
    public String post(String channel, String key, Message message) {
        return chat.post(channel, key, message);
    }

    @Override
    public boolean shows(String channel, String messageId, Message message) {
        return chat.shows(channel, messageId, message);
    }

    @Override
    public void update(String channel, String messageId, Message message) {
        chat.update(channel, messageId, message);
    }

    @Override
    public void pin(String channel, String messageId) {
        chat.pin(channel, messageId);
    }

    @Override
    public String reply(String channel, String messageId, String key, Message message) {
        return chat.reply(channel, messageId, key, message);
    }

    @Override
    public void whisper(String channel, Person person, Message message) {
        chat.whisper(channel, person, message);
    }

    @Override
    public void direct(String channel, Person person, Message message) {
        chat.direct(channel, person, message);
    }
}
