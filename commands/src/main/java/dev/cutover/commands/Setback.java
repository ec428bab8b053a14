package dev.cutover.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What makes a soak begin anew: it counts again from the end of this.
///
/// @param why what came first, where several things were wrong at once
public record Setback(Stretch when, Why why) {

    /// What was not well.
    public sealed interface Why {

        /// @param seen what the watch saw then, for people
        record Failing(ProbeId probe, String seen) implements Why {}

        record Severe(int issue, String text) implements Why {}
    }

    /// What overlaps is one.
    static List<Setback> merged(List<Setback> all) {
        List<Setback> merged = new ArrayList<>();
        for (Setback one :
                all.stream()
                        .sorted(Comparator.comparing((Setback its) -> its.when().from()))
                        .toList()) {
            if (!merged.isEmpty()) {
                List<Stretch> both = Stretch.merged(List.of(merged.getLast().when(), one.when()));
                if (both.size() == 1) {
                    merged.add(new Setback(both.getFirst(), merged.removeLast().why()));
                    continue;
                }
            }
            merged.add(one);
        }
        return List.copyOf(merged);
    }

    /// Null while it goes on.
    public @Nullable Instant until() {
        return when.until();
    }
}
