/// Neutral forms as Discord's modals; pure, start with [DiscordForms].
@NullMarked
package dev.cutover.bot.discord.forms;

import org.jspecify.annotations.NullMarked;
