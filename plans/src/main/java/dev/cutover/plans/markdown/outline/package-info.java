/// The shape of a document, before anything in it has a meaning: its headings as a tree of
/// chapters, its boxes as clusters, and what was found on the way; start with [Chapter].
@NullMarked
package dev.cutover.plans.markdown.outline;

import org.jspecify.annotations.NullMarked;
