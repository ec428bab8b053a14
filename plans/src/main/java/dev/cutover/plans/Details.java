package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document says below a task, besides its steps.
///
/// @param acceptance when the task counts as well done
/// @param condition when the task applies at all (`if needed`), null where it always does
/// @param commands verbatim, ready to copy
/// @param blanks names of values to record
/// @param needs ids of tasks that come first
public record Details(
        @Nullable String acceptance,
        @Nullable String condition,
        @Nullable String owner,
        List<String> needs,
        List<String> notes,
        List<String> commands,
        List<String> expected,
        List<String> blanks) {

    public static final Details NONE =
            new Details(null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    public Details {
        needs = List.copyOf(needs);
        notes = List.copyOf(notes);
        commands = List.copyOf(commands);
        expected = List.copyOf(expected);
        blanks = List.copyOf(blanks);
    }

    /// The same with other needs.
    Details with(List<String> others) {
        return new Details(acceptance, condition, owner, others, notes, commands, expected, blanks);
    }
}
