package dev.cutover.bot.local;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One message of a channel.
///
/// @param id unique in its channel and growing, from 1
/// @param root the message in whose thread it is, null for one of the channel itself
record Post(
        long id,
        @Nullable Long root,
        Instant at,
        Person by,
        Content content,
        boolean pinned,
        boolean edited) {

    static Post of(long id, Instant at, Person by, Content content) {
        return new Post(id, null, at, by, content, false, false);
    }

    static Post inThread(long root, long id, Instant at, Person by, Content content) {
        return new Post(id, root, at, by, content, false, false);
    }

    Post edited(Message message) {
        return new Post(id, root, at, by, new Content.Shown(message), pinned, true);
    }

    Post pinnedToTop() {
        return new Post(id, root, at, by, content, true, edited);
    }

    boolean byTheBot() {
        return by.equals(Person.BOT);
    }
}
