package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.Details;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.words.Mark;
import dev.cutover.plans.markdown.words.Title;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A task that has no id yet: which ids are free is known only when all tasks are read.
record TaskDraft(
        Title title,
        Box box,
        @Nullable Estimate estimate,
        boolean optional,
        List<Step> steps,
        Details details) {

    Task withId(String id) {
        Mark mark = title.mark();
        return new Task(
                id,
                title.text(),
                box,
                mark == null || !mark.done() ? null : mark.note(),
                estimate,
                title.size(),
                optional,
                steps,
                details,
                id.equals(title.id()) ? id : null);
    }

    Task in(Map<Box, Task> tasks) {
        return Objects.requireNonNull(tasks.get(box), "every draft gets its id");
    }
}
