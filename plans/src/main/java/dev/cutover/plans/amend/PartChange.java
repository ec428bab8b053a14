package dev.cutover.plans.amend;

/// What becomes of a step or a criterion.
///
/// @param of the id of the task or the phase it belongs to; `final` for the final verification
/// @param ticked for one that is new, whether the text has it ticked
public record PartChange(Part part, Change change, String of, String text, boolean ticked) {

    /// What it is.
    public enum Part {
        STEP,
        CRITERION
    }
}
