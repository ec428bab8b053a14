package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way back, as the document says.
///
/// @param levels in the order of the text, the mildest usually first
/// @param procedures ways back that are no level: a chapter of steps
/// @param tree how to find the level, null where the document draws none
/// @param available what the document says of how long there is a way back
public record Rollback(
        List<Trigger> triggers,
        List<Level> levels,
        List<Procedure> procedures,
        @Nullable DecisionTree tree,
        List<Availability> available) {

    public static final Rollback NONE =
            new Rollback(List.of(), List.of(), List.of(), null, List.of());

    /// What makes a team turn back: `If backup fails, STOP deployment`.
    ///
    /// @param phase id of the phase that it stands in, null for the whole cutover
    /// @param group title of the group that it stands in, null for the whole phase
    /// @param task id of the task that it stands below, null for the whole group
    /// @param commands what to run then, verbatim
    /// @param stops whether the work is to stop at once
    public record Trigger(
            String text,
            int line,
            @Nullable String phase,
            @Nullable String group,
            @Nullable String task,
            List<String> commands,
            boolean stops) {

        public Trigger {
            commands = List.copyOf(commands);
        }
    }

    /// One of several ways back, from mild to full.
    ///
    /// @param id short enough to type: the number in the heading, or the next free one
    /// @param trigger when it is taken
    /// @param time how long it takes
    /// @param dataLoss what is lost, as written; null where the document does not say
    /// @param limit until when or under which condition it can be taken: `If caught within 1 hour`
    /// @param limitMinutes the same, where it is a time
    public record Level(
            String id,
            String title,
            int line,
            @Nullable String trigger,
            List<String> steps,
            List<String> commands,
            @Nullable Estimate time,
            @Nullable String dataLoss,
            @Nullable String limit,
            @Nullable Integer limitMinutes) {

        public Level {
            steps = List.copyOf(steps);
            commands = List.copyOf(commands);
        }
    }

    /// A chapter of steps that lead back.
    ///
    /// @param phase id of the phase that it undoes, null for the whole cutover
    /// @param task id of the task that it undoes, null for the whole phase
    /// @param condition when it applies: `If migrated`
    /// @param trigger when it is taken
    /// @param time how long it takes
    /// @param dataLoss what is lost, as written; null where the document does not say
    public record Procedure(
            String title,
            int line,
            @Nullable String phase,
            @Nullable String task,
            @Nullable String condition,
            @Nullable String trigger,
            List<String> steps,
            List<String> commands,
            @Nullable Estimate time,
            @Nullable String dataLoss) {

        public Procedure {
            steps = List.copyOf(steps);
            commands = List.copyOf(commands);
        }
    }

    /// How long there is a way back: `Rollback available: until the old host is cancelled`.
    ///
    /// @param phase id of the phase that it is said of, null for the whole cutover
    /// @param minutes the same, where it is a time
    public record Availability(
            String text, int line, @Nullable String phase, @Nullable Integer minutes) {}

    public Rollback {
        triggers = List.copyOf(triggers);
        levels = List.copyOf(levels);
        procedures = List.copyOf(procedures);
        available = List.copyOf(available);
    }
}
