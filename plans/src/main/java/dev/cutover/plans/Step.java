package dev.cutover.plans;

import java.util.List;

/// One move inside a task, ticked singly or confirmed with the task.
///
/// @param text plain text; code stays between backticks
/// @param commands the code in the text or below it, verbatim, ready to copy
public record Step(String text, Box box, List<String> commands) {

    public Step {
        commands = List.copyOf(commands);
    }

    public int line() {
        return box.line();
    }

    public boolean done() {
        return box.checked();
    }
}
