/// What can be set, from the environment or one file; start with [Setting], one line each, then
/// [Settings].
@NullMarked
package dev.cutover.bot.settings;

import org.jspecify.annotations.NullMarked;
