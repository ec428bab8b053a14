/// What can be looked at in Discord before the night: clock, token, servers, channels; start with
/// [DiscordCheck]. Asks Discord, and changes nothing there.
@NullMarked
package dev.cutover.bot.discord.doctor;

import org.jspecify.annotations.NullMarked;
