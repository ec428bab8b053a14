package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import java.util.stream.Stream;

/// One thing that may be wrong with a plan.
///
/// Rules know nothing of each other, keep nothing between two documents, and take a time that grows
/// with the document and no faster. A finding is true and of use, or it is not made: a team that is
/// told nonsense reads no further. An error is what will break the night or a gate; a warning is
/// likely wrong; the rest are hints. Thread-safe.
public interface Rule {

    /// Short, in small letters with hyphens: `phase-duration`.
    String name();

    /// What it looks for, as a part of a sentence: `a phase without an estimate`.
    String looksFor();

    /// In any order; the line of each is one of the document's.
    Stream<Finding> findings(Document document);

    default Finding error(int line, String message, String fix) {
        return new Finding(line, Level.ERROR, name(), message, fix);
    }

    default Finding warning(int line, String message, String fix) {
        return new Finding(line, Level.WARNING, name(), message, fix);
    }

    default Finding info(int line, String message, String fix) {
        return new Finding(line, Level.INFO, name(), message, fix);
    }
}
