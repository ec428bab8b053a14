package dev.cutover.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Another channel that shows a cutover.
///
/// @param purpose null where it shows the whole; else it gets only what is said for that purpose
/// @param by who asked for it, and hears when it gives trouble
/// @param since the last entry before it was added: what happened until then is not told there
/// @param stopped the entry that ended it, 0 while it goes on
public record Mirror(
        Place place,
        boolean readOnly,
        @Nullable Purpose purpose,
        Person by,
        Instant at,
        long since,
        long stopped) {

    public boolean goesOn() {
        return stopped == 0;
    }

    /// Whether it shows board and phases.
    public boolean whole() {
        return purpose == null;
    }

    /// Whether people may act there, and not only look.
    public boolean acts() {
        return goesOn() && whole() && !readOnly;
    }

    Mirror stopped(long seq) {
        return new Mirror(place, readOnly, purpose, by, at, since, seq);
    }
}
