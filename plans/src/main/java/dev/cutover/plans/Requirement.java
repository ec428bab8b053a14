package dev.cutover.plans;

import java.time.Duration;

/// One thing that must be so before a phase may open. Each carries its words as written.
public sealed interface Requirement {

    String text();

    /// Another phase must be complete.
    record PhaseComplete(String phase, String text) implements Requirement {}

    /// Somebody must approve.
    record Approval(String text) implements Requirement {}

    /// Things must have stayed well for a while: `24 hours stable`.
    record Stable(Duration time, String text) implements Requirement {}

    /// Anything else that a person confirms.
    record Condition(String text) implements Requirement {}
}
