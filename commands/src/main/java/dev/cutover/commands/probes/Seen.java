package dev.cutover.commands.probes;

import dev.cutover.plans.probes.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one asking brought, as far as conditions can speak of it.
@FunctionalInterface
public interface Seen {

    /// @param argument the name or path behind the subject, null for subjects that take none
    Found find(Subject subject, @Nullable String argument);

    /// What there is of one thing.
    sealed interface Found {}

    /// It is there.
    record One(Datum value) implements Found {}

    /// Several are there, in their order; there may be none.
    record Several(List<Datum> values) implements Found {

        public Several {
            values = List.copyOf(values);
        }
    }

    /// The answer has no such thing. It never passes for a value.
    record Absent() implements Found {}

    /// Nothing was measured at all: an empty series, no row, no report yet.
    record NoData() implements Found {}

    /// It cannot be said what it is.
    ///
    /// @param why a part of a sentence, without values: `3 series`
    record Unclear(String why) implements Found {}

    static Found text(@Nullable String text) {
        return text == null ? new Absent() : new One(new Datum.Text(text));
    }
}
