package dev.cutover.plans.markdown.standins;

/// What stands for a box in a chapter.
enum StandIn {
    ROWS(
            "rows-as-tasks",
            "This table row is taken for a task, as the document has no boxes.",
            "These %d table rows are taken for tasks, as the document has no boxes."),
    ROWS_BESIDE_BOXES(
            "rows-as-tasks",
            "This table row is taken for a task, as its phase has no boxes.",
            "These %d table rows are taken for tasks, as their phase has no boxes."),
    NUMBERS(
            "numbers-as-tasks",
            "This numbered line is taken for a task, as the document has no boxes.",
            "These %d numbered lines are taken for tasks, as the document has no boxes."),
    BULLETS(
            "bullets-as-tasks",
            "This bullet is taken for a task, as the document has no boxes.",
            "These %d bullets are taken for tasks, as the document has no boxes."),
    /// Numbers or bullets below a heading that says that they are criteria.
    CRITERIA(
            "lines-as-criteria",
            "This line is taken for a criterion, as the document has no boxes.",
            "These %d lines are taken for criteria, as the document has no boxes.");

    private final String rule;
    private final String one;
    private final String many;

    StandIn(String rule, String one, String many) {
        this.rule = rule;
        this.one = one;
        this.many = many;
    }

    String rule() {
        return rule;
    }

    String message(int count) {
        return count == 1 ? one : many.formatted(count);
    }
}
