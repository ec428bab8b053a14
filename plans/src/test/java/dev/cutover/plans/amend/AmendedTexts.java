package dev.cutover.plans.amend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import java.util.stream.Collectors;

/// Short plans, and what an amendment of them says in short.
final class AmendedTexts {

    private AmendedTexts() {}

    static final String THREE = tasks("Stop the writers", "Dump the database", "Copy it");

    static String tasks(String... titles) {
        return "# Plan\n\n## Phase 1: Work\n\n" + boxes(titles);
    }

    static String phases(String... phases) {
        return "# P\n\n" + String.join("\n", phases);
    }

    static String phase(String title, String... titles) {
        return "## " + title + "\n\n" + boxes(titles);
    }

    static String boxes(String... titles) {
        return List.of(titles).stream()
                .map(title -> "- [ ] " + title + "\n")
                .collect(Collectors.joining());
    }

    static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }

    static Amendment amended(String before, String after) {
        return Amendment.between(plan(before), plan(after), Past.NONE);
    }

    /// `1.1 Stop the writers` and so on, in the order of the text.
    static List<String> known(Amendment amendment) {
        return known(amendment.plan());
    }

    static List<String> known(Plan plan) {
        return plan.tasks().map(task -> task.id() + " " + task.title()).toList();
    }

    /// `ADDED 1.4`.
    static List<String> changes(Amendment amendment) {
        return amendment.tasks().stream().map(task -> task.change() + " " + task.id()).toList();
    }

    static TaskChange only(Amendment amendment) {
        assertThat(amendment.tasks()).hasSize(1);
        return amendment.tasks().getFirst();
    }
}
