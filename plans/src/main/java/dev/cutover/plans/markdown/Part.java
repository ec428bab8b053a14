package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.words.Conditions;
import org.jspecify.annotations.Nullable;

/// The part of a phase that a task stands in, and what its headings say of all their tasks.
///
/// @param phase the phase's id
/// @param condition when its tasks apply at all: `Push notifications (if configured)`
record Part(String phase, @Nullable String condition, boolean optional) {

    static Part of(String phase, String heading) {
        return new Part(phase, null, false).below(heading);
    }

    Part below(String heading) {
        return new Part(
                phase,
                Conditions.in(heading).orElse(condition),
                optional || Conditions.isOptional(heading));
    }
}
