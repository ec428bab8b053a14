/// The bot in Discord. Nothing outside of this room knows the library by which it speaks to
/// Discord; start with [DiscordPlace].
@NullMarked
package dev.cutover.bot.discord;

import org.jspecify.annotations.NullMarked;
