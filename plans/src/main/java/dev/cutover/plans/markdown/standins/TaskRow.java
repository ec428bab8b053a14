package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.outline.RawCell;
import java.util.List;

/// A row that is a task.
record TaskRow(Line line, List<RawCell> cells) {}
