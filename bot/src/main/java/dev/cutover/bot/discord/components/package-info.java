/// Neutral messages as Discord's components, within its limits; pure, start with
/// [DiscordComponents]. Knows no connection.
@NullMarked
package dev.cutover.bot.discord.components;

import org.jspecify.annotations.NullMarked;
