/// The bot in Discord, put together from its rooms; start with [DiscordApp].
@NullMarked
package dev.cutover.bot.discord.app;

import org.jspecify.annotations.NullMarked;
