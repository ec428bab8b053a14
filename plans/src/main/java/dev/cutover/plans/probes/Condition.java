package dev.cutover.plans.probes;

import java.util.List;

/// Something that must hold: one of several comparisons.
///
/// @param source as it is written
public record Condition(String source, List<Comparison> either) {

    public Condition {
        either = List.copyOf(either);
    }
}
