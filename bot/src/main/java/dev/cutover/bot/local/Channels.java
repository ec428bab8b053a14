package dev.cutover.bot.local;

import dev.cutover.bot.web.NotAccepted;
import io.javalin.http.Context;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the channel that a request names.
record Channels(LocalChat chat) {

    /// What a request's parameter names, or where people come in when there is none.
    ///
    /// @throws NotAccepted naming the channels that there are
    String asked(Context context) {
        @Nullable String name = context.queryParam("channel");
        return name == null ? chat.channels().getFirst() : named(name);
    }

    /// @throws NotAccepted naming the channels that there are
    String named(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        if (chat.channel(bare).isEmpty()) {
            throw new NotAccepted(400, "There is no such channel. There are " + all() + ".");
        }
        return bare;
    }

    Excerpt before(String channel, long id, int limit) {
        return chat.channel(channel).orElseThrow().before(id, limit);
    }

    /// @throws NotAccepted when it is there and no message's id
    static long before(Context context) {
        @Nullable String before = context.queryParam("before");
        if (before == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(before);
        } catch (NumberFormatException _) {
            throw new NotAccepted(400, "\"before\" must be the id of a message, such as 12.");
        }
    }

    private String all() {
        return chat.channels().stream().map(name -> "#" + name).collect(Collectors.joining(", "));
    }
}
