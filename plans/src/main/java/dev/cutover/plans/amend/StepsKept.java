package dev.cutover.plans.amend;

import java.util.List;

/// Which step of a task is which of its former ones.
///
/// @param from for each step the number it had, from 1; 0 for a new one
public record StepsKept(String task, List<Integer> from) {

    public StepsKept {
        from = List.copyOf(from);
    }
}
