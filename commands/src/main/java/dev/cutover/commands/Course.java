package dev.cutover.commands;

import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The cutover as a whole: begun, held, closed. One slice of a [Cutover]; it evolves itself.
///
/// @param opening null before the start
/// @param startedAt null before the start
public record Course(Stage stage, @Nullable Opening opening, @Nullable Instant startedAt) {

    /// Where the whole stands.
    public sealed interface Stage {

        record NotStarted() implements Stage {}

        record Running() implements Stage {}

        record Held(Person by, Instant at, String why) implements Stage {}

        record Closed(Person by, Instant at, @Nullable String why) implements Stage {}
    }

    static final Course NOT_STARTED = new Course(new Stage.NotStarted(), null, null);

    Course evolve(Entry entry, RunEvent event) {
        Person by = entry.cause().person();
        Instant at = entry.at();
        return switch (event) {
            case CutoverStarted(Opening started) -> new Course(new Stage.Running(), started, at);
            case CutoverHeld(String why) -> with(new Stage.Held(by, at, why));
            case CutoverResumed _ -> with(new Stage.Running());
            case CutoverClosed(@Nullable String why) -> with(new Stage.Closed(by, at, why));
            case ActionUndone _ -> this;
        };
    }

    Course with(Stage next) {
        return new Course(next, opening, startedAt);
    }
}
