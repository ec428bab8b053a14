/// The bot asks machines what the plan wants to know of them; start with [Asking].
@NullMarked
package dev.cutover.bot.probes;

import org.jspecify.annotations.NullMarked;
