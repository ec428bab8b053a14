package dev.cutover.plans;

import java.util.List;

/// One move inside a task, ticked singly or confirmed with the task.
///
/// @param text plain text; code stays between backticks
/// @param commands the code in the text or below it, verbatim, ready to copy
/// @param expected what should be seen then: `9 columns`, `200 OK`
public record Step(String text, Box box, List<String> commands, List<String> expected) {

    public Step {
        commands = List.copyOf(commands);
        expected = List.copyOf(expected);
    }

    public Step(String text, Box box, List<String> commands) {
        this(text, box, commands, List.of());
    }

    public int line() {
        return box.line();
    }

    public boolean done() {
        return box.checked();
    }
}
