package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.words.Topic;

/// A chapter and what its boxes are.
///
/// @param whole with all chapters below it, or only with what is its own
record Placed(Chapter chapter, Topic topic, boolean whole) {}
