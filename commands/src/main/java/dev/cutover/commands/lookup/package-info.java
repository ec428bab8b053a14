/// Finds the section of a text that somebody asks for; start with [Search]. Pure, and knows of a
/// document no more than its text and its sections.
@NullMarked
package dev.cutover.commands.lookup;

import org.jspecify.annotations.NullMarked;
