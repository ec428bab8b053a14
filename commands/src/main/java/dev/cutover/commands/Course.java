package dev.cutover.commands;

import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cutover as a whole: begun, held, closed. One slice of a [Cutover]; it evolves itself.
///
/// @param opening null before the start
/// @param startedAt null before the start
/// @param editions the texts that its plan had
public record Course(
        Stage stage, @Nullable Opening opening, @Nullable Instant startedAt, Editions editions)
        implements Slice {

    /// Where the whole stands.
    public sealed interface Stage {

        record NotStarted() implements Stage {}

        record Running() implements Stage {}

        record Held(Person by, Instant at, String why) implements Stage {}

        record Closed(Person by, Instant at, @Nullable String why) implements Stage {}
    }

    static Course of(Plan plan) {
        return new Course(new Stage.NotStarted(), null, null, Editions.of(plan));
    }

    Course evolve(Entry entry, RunEvent event) {
        Person by = entry.cause().person();
        Instant at = entry.at();
        return switch (event) {
            case CutoverStarted(Opening started) ->
                    new Course(new Stage.Running(), started, at, editions);
            case CutoverHeld(String why) -> with(new Stage.Held(by, at, why));
            case CutoverResumed _ -> with(new Stage.Running());
            case CutoverClosed(@Nullable String why) -> with(new Stage.Closed(by, at, why));
            case ActionUndone _, PlanAmended _ -> this;
        };
    }

    /// What it is to be started with.
    Course opening(@Nullable Opening known) {
        return new Course(stage, known, startedAt, editions);
    }

    Course with(Stage next) {
        return new Course(next, opening, startedAt, editions);
    }

    Course with(Editions next) {
        return new Course(stage, opening, startedAt, next);
    }

    /// The name of the plan that is in force, as people type it; empty before the start.
    public Optional<String> planName() {
        return editions.now() == null
                ? Optional.ofNullable(opening).map(Opening::plan)
                : Optional.of(editions.now().plan());
    }
}
