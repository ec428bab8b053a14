/// Keeps the bot's questions from where nobody meant them to go; start with [Guard].
@NullMarked
package dev.cutover.bot.probes.guard;

import org.jspecify.annotations.NullMarked;
