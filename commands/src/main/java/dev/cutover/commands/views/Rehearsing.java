package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;

/// What stands before every title of a rehearsal, so that nobody takes it for the night itself.
public final class Rehearsing {

    private Rehearsing() {}

    /// Empty where it is no rehearsal.
    public static String title(Cutover cutover) {
        return cutover.rehearsal() ? "Rehearsal: " : "";
    }
}
