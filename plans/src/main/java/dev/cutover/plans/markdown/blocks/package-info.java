/// Markdown text into a flat list of pieces, each with its place in the original text; start with
/// [Blocks]. The only package that knows commonmark-java; imports the plan's box and nothing else.
@NullMarked
package dev.cutover.plans.markdown.blocks;

import org.jspecify.annotations.NullMarked;
