package dev.cutover.bot.slack.app;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;

/// Posts nothing.
final class SilentChat implements ChatPlatform {

    @Override
    public String name() {
        return SlackPlace.PLATFORM;
    }

    @Override
    public String post(String channel, String key, Message message) {
        return key;
    }

    @Override
    public void update(String channel, String messageId, Message message) {}

    @Override
    public void pin(String channel, String messageId) {}

    @Override
    public String reply(String channel, String messageId, String key, Message message) {
        return key;
    }

    @Override
    public void whisper(String channel, Person person, Message message) {}
}
