/// Lets time bring about what is due in running cutovers; start with [RunClock].
@NullMarked
package dev.cutover.bot.clock;

import org.jspecify.annotations.NullMarked;
