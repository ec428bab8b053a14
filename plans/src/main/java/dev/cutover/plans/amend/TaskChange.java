package dev.cutover.plans.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of one task.
///
/// @param phase the one it is in, or was in before it was removed
/// @param title as it is now, or was before it was removed
/// @param titleBefore where it was another
/// @param phaseBefore where it was another
/// @param written the id in front of it in the text, where people know it by another
/// @param nowAt the task that its former text belongs to now: numbers were moved
/// @param ticked whether the text has it ticked, and had not before
public record TaskChange(
        Change change,
        String id,
        String phase,
        String title,
        @Nullable String titleBefore,
        @Nullable String phaseBefore,
        List<Aspect> aspects,
        @Nullable String written,
        @Nullable String nowAt,
        boolean ticked) {

    public TaskChange {
        aspects = List.copyOf(aspects);
    }
}
