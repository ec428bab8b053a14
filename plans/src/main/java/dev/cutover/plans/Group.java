package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A named part of a phase: a sub-heading with its tasks.
///
/// @param tasks ids of its tasks, in order
public record Group(String title, int line, @Nullable Estimate estimate, List<String> tasks) {

    public Group {
        tasks = List.copyOf(tasks);
    }
}
