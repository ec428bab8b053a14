package dev.cutover.bot.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import org.jspecify.annotations.Nullable;

/// One thing to be sent.
///
/// @param kind whose turn it waits for, null for none
record Job(@Nullable Kind kind, Runnable send) {}
