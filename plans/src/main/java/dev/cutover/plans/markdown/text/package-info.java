/// A text that is read otherwise than it is written, and the way back to every place in the
/// original; start with [Rewriting]. Knows characters only, no Markdown.
@NullMarked
package dev.cutover.plans.markdown.text;

import org.jspecify.annotations.NullMarked;
