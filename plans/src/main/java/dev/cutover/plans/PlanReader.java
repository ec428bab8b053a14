package dev.cutover.plans;

/// Reads a team's document. Every form of document has its reader; callers know only this.
///
/// Thread-safe: the same text always gives the same plan.
@FunctionalInterface
public interface PlanReader {

    /// Never fails on a text: what cannot be understood is a finding, and a text without any work
    /// is a reference.
    Plan read(String text);
}
