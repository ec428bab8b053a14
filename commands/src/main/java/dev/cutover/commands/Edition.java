package dev.cutover.commands;

import dev.cutover.plans.Plan;

/// A text of the plan, with what it says.
///
/// @param fingerprint SHA-256 of the text in UTF-8, in hex
/// @param plan as it was read, with the ids that the reader gave
public record Edition(String fingerprint, String text, Plan plan) {

    /// Short: a log must not hold a whole document.
    @Override
    public String toString() {
        return "Edition[" + fingerprint + "]";
    }
}
