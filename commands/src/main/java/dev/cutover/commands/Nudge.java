package dev.cutover.commands;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word to people about something that waits for them.
///
/// @param key the same for the same matter, whatever happens: nobody is told twice
/// @param task what it is about, null for an issue
/// @param issue likewise, null for a task
/// @param called who is to look now; empty where everybody only reads it
/// @param role above whom it went, as the plan calls it: `Tech lead`; null for none
/// @param named who has the role, where nobody of that name is known here; null for none
/// @param since when it was to begin, or how long nothing was heard
/// @param due when it could first be said
public record Nudge(
        Kind kind,
        String key,
        @Nullable String task,
        @Nullable Integer issue,
        List<Person> called,
        @Nullable String role,
        @Nullable String named,
        Instant since,
        Instant due) {

    /// Why it is said.
    public enum Kind {
        /// A task is to begin soon, and can.
        SOON,
        /// A task was to begin, could, and nobody has it.
        UNCLAIMED,
        /// Somebody has a task, and nothing was heard of it.
        SILENT,
        /// A task takes too long, and nobody said a word about it.
        LATE_UNANSWERED,
        /// Nobody took a task although people were told.
        UNCLAIMED_UNANSWERED,
        /// An issue is bad, and nobody said a word about it.
        ISSUE_UNANSWERED;

        /// Whether it goes above those whose matter it is.
        public boolean escalates() {
            return switch (this) {
                case SOON, UNCLAIMED, SILENT -> false;
                case LATE_UNANSWERED, UNCLAIMED_UNANSWERED, ISSUE_UNANSWERED -> true;
            };
        }
    }

    public Nudge {
        called = List.copyOf(called);
    }

    Nudge calling(List<Person> people) {
        return new Nudge(kind, key, task, issue, people, role, named, since, due);
    }
}
