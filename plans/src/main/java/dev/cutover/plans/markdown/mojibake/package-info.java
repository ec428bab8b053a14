/// UTF-8 that was once read as something else, and reads as it was meant again; start with
/// [Mojibake]. Knows characters only, no Markdown.
@NullMarked
package dev.cutover.plans.markdown.mojibake;

import org.jspecify.annotations.NullMarked;
