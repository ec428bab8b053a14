package dev.cutover.plans;

/// Something that must be true at the end of a phase, or of everything; no task, and nobody claims
/// it.
///
/// @param optional does not hold its phase up
public record Criterion(String text, Box box, boolean optional) {

    public int line() {
        return box.line();
    }

    public boolean done() {
        return box.checked();
    }
}
