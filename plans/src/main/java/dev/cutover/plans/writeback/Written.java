package dev.cutover.plans.writeback;

import java.util.List;

/// A text that was written back into.
///
/// @param leftOut what could not be put in, in plain words; empty as a rule
public record Written(String text, List<String> leftOut) {

    public Written {
        leftOut = List.copyOf(leftOut);
    }
}
