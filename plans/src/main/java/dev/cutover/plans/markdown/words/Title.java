package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Task.Size;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the one line of a task says: `**0.1** Install Docker (30 min, S) - **DONE 2025-11-24**`.
///
/// @param id as written, null where there is none
/// @param text plain, without everything that the other fields hold
/// @param mark the done mark behind the title
public record Title(
        @Nullable String id,
        String text,
        @Nullable Mark mark,
        @Nullable Estimate estimate,
        @Nullable Size size,
        boolean optional,
        @Nullable String condition,
        List<String> code) {

    /// However long it is drawn, a name of it is enough on a board.
    private static final Pattern LINE_TO_WRITE_ON = Pattern.compile("_{5,}+");

    public Title {
        code = List.copyOf(code);
    }

    /// Takes a line apart.
    ///
    /// @param phase a number without bold is an id only if it belongs to this phase: `2.40
    ///   installed` is none in phase 1
    public static Title of(String markdown, String phase, Hints hints) {
        TaskId.Cut id = TaskId.cut(PlainText.clipped(markdown), phase);
        Mark.Cut mark = Mark.cut(id.rest(), hints);
        Parentheses.Cut extras = Parentheses.cut(mark.rest());
        PlainText plain = PlainText.parse(extras.rest());
        return new Title(
                id.id(),
                LINE_TO_WRITE_ON.matcher(plain.text()).replaceAll("____"),
                mark.mark(),
                extras.estimate(),
                extras.size(),
                Conditions.isOptional(PlainText.clipped(markdown), hints),
                Conditions.in(plain.text(), Hints.of(plain.text())).orElse(null),
                plain.code());
    }
}
