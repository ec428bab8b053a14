package dev.cutover.plans.markdown.hints;

/// The hints that a text gives: found in one pass, asked by every reader before it matches any
/// pattern. Most lines give none, and are spared them all.
///
/// A hint that is not there excludes a match; one that is there promises nothing. So the hints of a
/// longer text do for its parts.
///
/// @param found a bit for each [Hint], by its ordinal
public record Hints(long found) {

    /// Everything may be there: for what is read without having been looked at.
    public static final Hints ALL = new Hints(-1L);

    private static final Automaton AUTOMATON = new Automaton(Hint.values());

    public static Hints of(String text) {
        return new Hints(AUTOMATON.found(text));
    }

    public boolean has(Hint hint) {
        return (found & hint.bit()) != 0;
    }

    public boolean hasAny(Hint first, Hint second) {
        return (found & (first.bit() | second.bit())) != 0;
    }

    /// The same hints and one more.
    public Hints with(Hint hint) {
        return new Hints(found | hint.bit());
    }

    /// The same hints but one.
    public Hints without(Hint hint) {
        return new Hints(found & ~hint.bit());
    }
}
