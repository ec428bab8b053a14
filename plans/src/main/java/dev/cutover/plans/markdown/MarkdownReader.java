package dev.cutover.plans.markdown;

import dev.cutover.plans.Head;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import java.util.List;

/// Reads GitHub-flavoured Markdown.
public final class MarkdownReader implements PlanReader {

    @Override
    public Plan read(String text) {
        return new Plan(
                new Head("", 1, List.of()),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of());
    }
}
