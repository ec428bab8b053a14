package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the team has to choose on the way.
public record Choices(List<Decision> decisions, List<Alternative> alternatives) {

    public static final Choices NONE = new Choices(List.of(), List.of());

    /// A question that somebody answers: `Decided on migration strategy:`, `**Decision Point:**`.
    ///
    /// @param phase id of the phase it stands in, null outside
    /// @param task id of the task that it is, null where it is none
    /// @param options empty where the document names none
    public record Decision(
            String question,
            int line,
            @Nullable String phase,
            @Nullable String task,
            List<Option> options) {

        public Decision {
            options = List.copyOf(options);
        }
    }

    public record Option(String text, int line, boolean recommended) {}

    /// Several ways to the same end, of which one is taken: `Choose one method:`, `Strategy A/B/C`,
    /// `Alternative:`.
    public record Alternative(String title, int line, @Nullable String phase, List<Way> ways) {

        public Alternative {
            ways = List.copyOf(ways);
        }
    }

    /// One of several ways.
    ///
    /// @param id short enough to type: `A`, or the next free letter
    /// @param tasks ids of the tasks that are due if it is taken, and not applicable if not
    /// @param skipTo id of the phase that the work goes on with (`SKIP to Phase 4`), or null
    public record Way(
            String id,
            String title,
            int line,
            boolean recommended,
            List<String> tasks,
            @Nullable String skipTo) {

        public Way {
            tasks = List.copyOf(tasks);
        }
    }

    public Choices {
        decisions = List.copyOf(decisions);
        alternatives = List.copyOf(alternatives);
    }
}
