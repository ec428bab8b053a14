package dev.cutover.commands;

import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.plans.Plan;
import dev.cutover.plans.amend.Past;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The texts that the plan of a cutover had, one after the other. One part of its [Course].
///
/// @param first the plan as it was started
/// @param known later texts by fingerprint: an amendment is recorded by that, and the text is kept
///   beside the record
/// @param last the highest number given to a text so far; the first has 1
/// @param now the one in force, null while that is the first
/// @param past what was once in the plan
public record Editions(
        Plan first, Map<String, Edition> known, int last, @Nullable InForce now, Past past) {

    /// @param plan the name under which the text was found
    public record InForce(int number, String plan, String fingerprint) {}

    static Editions of(Plan plan) {
        return new Editions(plan, Map.of(), 1, null, Past.NONE);
    }

    /// The text in force, empty while it is the one that the cutover was started with.
    public Optional<Edition> amended() {
        return now == null ? Optional.empty() : Optional.ofNullable(known.get(now.fingerprint));
    }

    Editions knowing(Edition edition) {
        Map<String, Edition> more = new HashMap<>(known);
        more.put(edition.fingerprint(), edition);
        return new Editions(first, Collections.unmodifiableMap(more), last, now, past);
    }

    Editions amended(PlanAmended event, Plan before, Plan after) {
        return new Editions(
                first,
                known,
                Math.max(last, event.edition()),
                new InForce(event.edition(), event.plan(), event.planHash()),
                past.between(before, after));
    }

    /// As they were before an amendment. Numbers that were given stay given.
    Editions back(@Nullable InForce former, Past its) {
        return new Editions(
                first, known, last, former, new Past(its.tasks(), its.phases(), past.ids()));
    }

    /// Of a task that was taken back nothing is left; its id is not given again.
    Editions takenBack(String task) {
        return new Editions(first, known, last, now, past.and(task));
    }
}
