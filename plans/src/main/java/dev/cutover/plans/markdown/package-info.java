/// Reads Markdown into the model with commonmark-java; start with [MarkdownReader]. One class a
/// form of document.
@NullMarked
package dev.cutover.plans.markdown;

import org.jspecify.annotations.NullMarked;
