package dev.cutover.plans.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of one phase.
///
/// @param titleBefore where it was another
/// @param anew whether nothing that was said about its gate holds for it: it is new, or its number
///   now stands for another phase
public record PhaseChange(
        Change change,
        String id,
        String title,
        @Nullable String titleBefore,
        List<Aspect> aspects,
        boolean anew) {

    public PhaseChange {
        aspects = List.copyOf(aspects);
    }
}
