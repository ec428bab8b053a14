package dev.cutover.bot.slack.chat;

import dev.cutover.bot.slack.SlackPlace;

/// Where messages stand one below the other: a channel, or a thread in it.
///
/// @param thread the `ts` of its first message, empty for the channel itself
record Spot(SlackPlace place, String thread) {

    static Spot channel(SlackPlace place) {
        return new Spot(place, "");
    }

    boolean isChannel() {
        return thread.isEmpty();
    }
}
