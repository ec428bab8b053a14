package dev.cutover.bot.local;

import java.util.List;

/// A stretch of a channel at one moment.
///
/// @param topics oldest first
/// @param pinned all pinned messages of the channel, newest first
/// @param older whether there are messages before these
record Excerpt(List<Topic> topics, List<Post> pinned, boolean older) {}
