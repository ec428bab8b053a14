package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Group;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.words.GroupHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A group while it is being read. Many a sub-heading turns out to have no tasks, and is none.
final class GroupDraft {

    final String title;
    final int line;
    final List<TaskDraft> tasks = new ArrayList<>();
    @Nullable Estimate estimate;

    GroupDraft(String title, int line, @Nullable Estimate estimate) {
        this.title = title;
        this.line = line;
        this.estimate = estimate;
    }

    /// The number that the ids of its tasks begin with.
    Optional<String> number() {
        return GroupHeading.number(title);
    }

    Group finish(Map<Box, Task> byBox) {
        return new Group(
                title, line, estimate, tasks.stream().map(task -> task.in(byBox).id()).toList());
    }
}
