package dev.cutover.plans.amend;

/// What an amendment does with a thing.
public enum Change {
    ADDED,
    /// It was in the plan before, was taken out, and is back as it was left.
    RETURNED,
    REMOVED,
    CHANGED
}
