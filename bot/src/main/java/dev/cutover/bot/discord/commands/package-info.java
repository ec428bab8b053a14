/// The bot's commands as Discord lists them, made from the grammar; pure, start with [Catalog].
@NullMarked
package dev.cutover.bot.discord.commands;

import org.jspecify.annotations.NullMarked;
