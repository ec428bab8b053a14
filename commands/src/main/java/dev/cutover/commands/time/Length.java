package dev.cutover.commands.time;

import java.time.Duration;

/// How long a task takes: first somebody works on it, then only time passes, and nobody is needed.
///
/// @param source how far it was the document that said so
public record Length(Range work, Range waiting, Source source) {

    /// Where a length comes from, the surest first.
    public enum Source {
        /// The document says it of the task.
        STATED,
        /// The document says nothing of it, and earlier runs show it: of the task, or of tasks of
        /// its size.
        EARLIER,
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

    /// The same by what somebody said of it who knows more than the document.
    ///
    /// @param whole in all, with what has gone by
    /// @param takes what is left of it
    Length reestimated(Duration whole, Duration takes) {
        Range all = Range.about(takes.toSeconds()).after(whole.minus(takes).toSeconds());
        return onlyWaits()
                ? new Length(Range.NONE, Range.exactly(whole.toSeconds()), Source.STATED)
                : new Length(all, Range.NONE, Source.STATED);
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
