/// Chat as the bot sees it: a small port that every platform implements, and the writer of boards;
/// start with [ChatPlatform].
@NullMarked
package dev.cutover.bot.chat;

import org.jspecify.annotations.NullMarked;
