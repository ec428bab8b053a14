/// The connection to Discord and its life; start with [Connection].
@NullMarked
package dev.cutover.bot.discord.gateway;

import org.jspecify.annotations.NullMarked;
