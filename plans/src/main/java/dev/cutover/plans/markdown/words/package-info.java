/// What one line says: an estimate, a field, a task's title, a gate; one class a kind of line.
/// Imports the plan and, for plain text, the blocks.
@NullMarked
package dev.cutover.plans.markdown.words;

import org.jspecify.annotations.NullMarked;
