/// A cutover as bytes to take away, in every format; start with [Exports].
@NullMarked
package dev.cutover.bot.export;

import org.jspecify.annotations.NullMarked;
