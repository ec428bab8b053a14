package dev.cutover.commands.lookup;

/// A text under its name, as it is looked through.
public record Volume(String name, Origin origin, IndexedText text) {

    /// Where a text comes from, the nearest first.
    public enum Origin {
        PLAN,
        ATTACHED,
        PRESENT;

        /// Whether it belongs to the cutover itself.
        boolean ofTheRun() {
            return this != PRESENT;
        }
    }
}
