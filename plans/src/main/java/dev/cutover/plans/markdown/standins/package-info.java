/// What stands for a box where a document has none: rows of a table, numbered lines, bullets; start
/// with [StandIns], which is the one place that decides it. What it takes for work gets a box, and
/// the rest of the reader need not know.
@NullMarked
package dev.cutover.plans.markdown.standins;

import org.jspecify.annotations.NullMarked;
