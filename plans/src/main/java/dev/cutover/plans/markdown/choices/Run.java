package dev.cutover.plans.markdown.choices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ways that follow each other, while more may come.
///
/// @param kind what they are called
/// @param title what the document says of the choice, null where it says nothing
record Run(String kind, @Nullable String title, List<Stretch> ways) {

    /// The lines of one way.
    ///
    /// @param id as written, null where it gets the next letter
    record Stretch(@Nullable String id, String title, boolean recommended, int first, int last) {}

    boolean takes(String other, @Nullable String id) {
        return kind.equals(other)
                && ways.stream().noneMatch(way -> id != null && id.equals(way.id()));
    }
}
