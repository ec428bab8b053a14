/// A schedule as a picture; start with [Gantt].
@NullMarked
package dev.cutover.bot.gantt;

import org.jspecify.annotations.NullMarked;
