/// The command line: one class a command, start with [CheckCommand]. Imports the plan and its
/// reader.
@NullMarked
package dev.cutover.bot.cli;

import org.jspecify.annotations.NullMarked;
