package dev.cutover.commands;

/// Filling in what the document asks for: values, what was seen, lessons, signatures.
public sealed interface RecordCommand extends Command {

    /// @param said which blank and its value in one line, as typed: `Tenant ID 4711`, `2.3 4711`
    record RecordValue(String said) implements RecordCommand {}

    /// A value for the blank of just that name.
    record FillBlank(String name, String value) implements RecordCommand {}

    /// What a person saw, held against what the document expects. It completes nothing.
    record ShowOutput(String task, String output) implements RecordCommand {}

    record WriteLesson(String text) implements RecordCommand {}

    record WriteImprovement(String text) implements RecordCommand {}

    /// @param said which way or answer, in one line, as typed: `B`, `2 B`, `migration method B`
    record Choose(String said) implements RecordCommand {}

    /// @param role of the document's sign-offs; the person who says so signs
    record Sign(String role) implements RecordCommand {}
}
