/// Text that was copied from a rendered page, and has lost its Markdown, gets it back for reading;
/// start with [WebCopy]. Imports the words, for what a heading says, and the rewriting.
@NullMarked
package dev.cutover.plans.markdown.webcopy;

import org.jspecify.annotations.NullMarked;
