package dev.cutover.bot.local;

import dev.cutover.commands.views.Message;

/// What a post says: the bot shows messages, people talk in plain text.
sealed interface Content {

    record Shown(Message message) implements Content {}

    record Talk(String text) implements Content {}
}
