/// One look at a text that tells every reader whether it is worth theirs; start with [Hints]. Knows
/// characters only, no Markdown.
@NullMarked
package dev.cutover.plans.markdown.hints;

import org.jspecify.annotations.NullMarked;
