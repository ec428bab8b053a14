package dev.cutover.commands.control;

import java.util.List;
import java.util.Optional;

/// The plans that may be started, by name.
public interface PlanShelf {

    /// In alphabetical order.
    List<String> names();

    /// The text of a plan, empty where there is none of that name.
    ///
    /// @throws UnreadablePlan when it is there and cannot be read; the message says why, in plain
    ///   words
    Optional<String> text(String name);

    /// A sign that changes when the text of a plan does, so that nobody reads it again for nothing;
    /// empty where there is no telling.
    default Optional<String> edition(String name) {
        return Optional.empty();
    }

    /// A plan that is there and cannot be read. The message is a whole sentence for people.
    final class UnreadablePlan extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UnreadablePlan(String message) {
            super(message);
        }
    }
}
