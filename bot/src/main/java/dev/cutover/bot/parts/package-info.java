/// What is made of several parts ends all of them, in the opposite order; start with [Parts].
@NullMarked
package dev.cutover.bot.parts;

import org.jspecify.annotations.NullMarked;
