package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.markdown.blocks.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines below a head, without its tables.
///
/// @param kind which form its head promises, null for none
/// @param head the line of the head itself
/// @param below whether there are sub-chapters, so that the rest may stand there
record Section(String title, @Nullable Kind kind, Line head, List<Line> lines, boolean below) {

    Section {
        lines = List.copyOf(lines);
    }
}
