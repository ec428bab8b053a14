/// Small forms that ask for what a press cannot say, and the commands that they become; start with
/// [Forms]. Imports the commands, the grammar and the words, and nothing of any platform.
@NullMarked
package dev.cutover.commands.forms;

import org.jspecify.annotations.NullMarked;
