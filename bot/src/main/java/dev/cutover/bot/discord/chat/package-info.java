/// Channels of Discord: what is posted and edited there, and what its refusals mean; start with
/// [DiscordChat].
@NullMarked
package dev.cutover.bot.discord.chat;

import org.jspecify.annotations.NullMarked;
