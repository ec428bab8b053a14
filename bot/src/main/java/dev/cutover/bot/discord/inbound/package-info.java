/// What people in Discord do, on its way to the cutover and back: commands, buttons, lists, forms
/// and entries in a message's menu; start with [DiscordDoor].
@NullMarked
package dev.cutover.bot.discord.inbound;

import org.jspecify.annotations.NullMarked;
