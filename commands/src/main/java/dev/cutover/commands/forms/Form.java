package dev.cutover.commands.forms;

import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Map;

/// A few questions, for no platform in particular. Each adapter shows it in its own way and hands
/// back what was written, by the names of the inputs.
///
/// @param action what the form carries, as a button does: it says what the answers are for
/// @param title at most [#LONGEST_TITLE] characters
/// @param about what it is about, in a line: the task as it stands; empty for nothing
/// @param submit the word on the button that sends it
public record Form(String action, String title, Text about, String submit, List<Input> inputs) {

    /// What Slack shows of a title.
    public static final int LONGEST_TITLE = 24;

    public Form {
        inputs = List.copyOf(inputs);
    }

    /// The same, with what somebody wrote into it already, by the names of the inputs.
    public Form holding(Map<String, String> values) {
        List<Input> filled =
                inputs.stream()
                        .map(input ->
                                values.containsKey(input.name())
                                        ? input.holding(values.get(input.name()))
                                        : input)
                        .toList();
        return new Form(action, title, about, submit, filled);
    }
}
