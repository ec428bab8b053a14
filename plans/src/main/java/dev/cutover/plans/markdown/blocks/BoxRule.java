package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.Box;
import org.jspecify.annotations.Nullable;

/// What stands for a box in a document. This is the one place that decides it.
public enum BoxRule {
    /// `[ ]`, and signs that look like a box; a tick is decoration, a bullet a note.
    BRACKETS,
    /// No brackets are there: ticks and crosses before a text are boxes too.
    SIGNS,
    /// Not even signs are there, but bullets as a page shows them: each stands for a box.
    BULLETS;

    public static BoxRule of(String text) {
        Fences fences = new Fences();
        boolean signs = false;
        boolean bullets = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (!fences.isCode(line)) {
                Box box = box(line);
                if (box != null && box.spelling() == Box.Spelling.BRACKETS) {
                    return BRACKETS;
                }
                signs |= box != null;
                bullets |= BulletSign.in(line) >= 0;
            }
        }
        return bullets && !signs ? BULLETS : SIGNS;
    }

    private static @Nullable Box box(String line) {
        BoxMark mark = BoxMark.behindMarkers(new Line(line, 1, 0), BRACKETS);
        return mark == null ? null : mark.box();
    }
}
