package dev.cutover.bot.local;

import java.util.List;

/// A message of a channel with the replies in its thread, oldest first.
record Topic(Post post, List<Post> replies) {

    Topic {
        replies = List.copyOf(replies);
    }
}
