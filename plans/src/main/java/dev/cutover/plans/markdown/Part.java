package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.words.Conditions;
import dev.cutover.plans.markdown.words.Offset;
import org.jspecify.annotations.Nullable;

/// The part of a phase that a task stands in, and what its headings say of all their tasks.
///
/// @param phase the phase's id
/// @param condition when its tasks apply at all: `Push notifications (if configured)`
/// @param offsetMinutes when its tasks are due, from T-0: `T-30: Freeze`
record Part(
        String phase,
        @Nullable String condition,
        boolean optional,
        @Nullable Integer offsetMinutes) {

    static Part of(String phase, String heading) {
        return new Part(phase, null, false, null).with(heading, null);
    }

    Part below(String heading) {
        return with(heading, Offset.ofHeading(heading).map(Offset::minutes).orElse(offsetMinutes));
    }

    /// The same part, where its tasks are due then.
    Part at(int minutes) {
        return new Part(phase, condition, optional, minutes);
    }

    private Part with(String heading, @Nullable Integer due) {
        Hints hints = Hints.of(heading);
        return new Part(
                phase,
                Conditions.in(heading, hints).orElse(condition),
                optional || Conditions.isOptional(heading, hints),
                due);
    }
}
