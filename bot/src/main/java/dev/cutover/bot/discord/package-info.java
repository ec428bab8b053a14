/// The bot in Discord. Nothing outside of this room knows the library by which it speaks to
/// Discord; start with [dev.cutover.bot.discord.app.DiscordApp], then [DiscordPlace].
@NullMarked
package dev.cutover.bot.discord;

import org.jspecify.annotations.NullMarked;
