/// What a team gets back: its own text, filled in, and a table of the tasks; start with [Export].
@NullMarked
package dev.cutover.commands.export;

import org.jspecify.annotations.NullMarked;
