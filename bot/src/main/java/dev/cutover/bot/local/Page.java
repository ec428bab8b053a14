package dev.cutover.bot.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a channel is made of.
///
/// @param position up to where of the channel's feed this is, to go on from there
/// @param history whether this is an older stretch, which the newest do not follow
record Page(
        List<String> channels,
        String channel,
        Excerpt excerpt,
        String position,
        boolean history,
        String style,
        String script,
        String icon) {

    List<Topic> topics() {
        return excerpt.topics();
    }

    @Nullable String earlier() {
        return excerpt.older()
                ? "/?channel=" + channel + "&before=" + topics().getFirst().post().id()
                : null;
    }
}
