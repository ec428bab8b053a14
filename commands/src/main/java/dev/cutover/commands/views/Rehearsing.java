package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.words.FastWords;

/// What stands before every title of a rehearsal, so that nobody takes it for the night itself.
public final class Rehearsing {

    private Rehearsing() {}

    /// Empty where it is no rehearsal.
    public static String title(Cutover cutover) {
        if (!cutover.rehearsal()) {
            return "";
        }
        String tempo = FastWords.inShort(cutover.tempo());
        return tempo.isEmpty() ? "Rehearsal: " : "Rehearsal, " + tempo + ": ";
    }
}
