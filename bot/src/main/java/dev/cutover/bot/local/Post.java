package dev.cutover.bot.local;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One message of a channel.
///
/// @param id unique in its channel and growing, from 1
/// @param key what whoever posted it calls it, null where they call it nothing
/// @param root the message in whose thread it is, null for one of the channel itself
record Post(
        long id,
        @Nullable String key,
        @Nullable Long root,
        Instant at,
        Person by,
        Content content,
        boolean pinned,
        boolean edited) {

    static Post of(long id, Instant at, Person by, Content content) {
        return new Post(id, null, null, at, by, content, false, false);
    }

    static Post inThread(long root, long id, Instant at, Person by, Content content) {
        return new Post(id, null, root, at, by, content, false, false);
    }

    Post called(@Nullable String newKey) {
        return new Post(id, newKey, root, at, by, content, pinned, edited);
    }

    Post edited(Message message) {
        return new Post(id, key, root, at, by, new Content.Shown(message), pinned, true);
    }

    Post pinnedToTop() {
        return new Post(id, key, root, at, by, content, true, edited);
    }

    boolean byTheBot() {
        return by.equals(Person.BOT);
    }
}
