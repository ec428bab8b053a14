/// The life of the connection, on the wire; start with [ConnectionTest].
@NullMarked
package dev.cutover.bot.discord.gateway;

import org.jspecify.annotations.NullMarked;
