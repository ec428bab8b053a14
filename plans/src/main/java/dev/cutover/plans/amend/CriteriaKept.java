package dev.cutover.plans.amend;

import java.util.List;

/// Which criterion of a phase, or of the final verification, is which of the former ones. Those
/// that are not listed are new.
public record CriteriaKept(String of, List<Kept> kept) {

    /// @param number from 1
    /// @param was what it belonged to, with its number there
    public record Kept(int number, String was, int wasNumber) {}

    public CriteriaKept {
        kept = List.copyOf(kept);
    }
}
