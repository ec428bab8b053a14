package dev.cutover.bot.local;

import dev.cutover.commands.views.Message;

/// What happened to a channel, one line of its file each.
sealed interface Change {

    record Posted(Post post) implements Change {}

    record Edited(long id, Message message) implements Change {}

    record Pinned(long id) implements Change {}

    /// The id that the next post has; written when the file is compacted, so that the ids of posts
    /// that are no longer kept are not given again.
    record Next(long id) implements Change {}
}
