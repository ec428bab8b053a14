package dev.cutover.commands.time;

/// How long a task takes: first somebody works on it, then only time passes, and nobody is needed.
///
/// @param source how far it was the document that said so
public record Length(Range work, Range waiting, Source source) {

    /// Where a length comes from, the surest first.
    public enum Source {
        /// The document says it of the task.
        STATED,
        /// The document gives a size, `S`, `M`, `L` or `XL`.
        SIZE,
        /// A part of the time of its group or phase, or of the time until the next offset.
        SHARED,
        /// Nothing says it.
        GUESSED
    }

    static Length ofWork(Range work, Source source) {
        return new Length(work, Range.NONE, source);
    }

    public int seconds() {
        return work.likely() + waiting.likely();
    }

    /// Whether it needs nobody: a wait, or a look now and then.
    public boolean onlyWaits() {
        return work.likely() == 0 && waiting.likely() > 0;
    }

    public boolean isGuessed() {
        return source != Source.STATED;
    }
}
