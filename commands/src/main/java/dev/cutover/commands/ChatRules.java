package dev.cutover.commands;

import dev.cutover.commands.ChatCommand.RememberCatchingUp;
import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.ChatCommand.RememberThread;
import dev.cutover.commands.ChatEvent.ChannelCaughtUp;
import dev.cutover.commands.ChatEvent.MessagePosted;
import dev.cutover.commands.ChatEvent.ThreadTold;

/// What the bot reports of its own messages is simply so.
final class ChatRules {

    private ChatRules() {}

    static Decision decide(ChatCommand command) {
        return switch (command) {
            case RememberMessage(String key, Place place, String message) ->
                    Decision.accepted(new MessagePosted(key, place, message));
            case RememberCatchingUp(Place place, String message, long upTo) ->
                    Decision.accepted(new ChannelCaughtUp(place, message, upTo));
            case RememberThread(String key, Place place, long upTo) ->
                    Decision.accepted(new ThreadTold(key, place, upTo));
        };
    }
}
