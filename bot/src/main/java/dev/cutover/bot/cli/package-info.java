/// The command line; start with [Main], one class a command.
@NullMarked
package dev.cutover.bot.cli;

import org.jspecify.annotations.NullMarked;
