package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Checkpoint;
import java.util.Optional;

/// Tasks that are a look themselves: `12-Hour Stability Check (15 min)`. One that takes as long as
/// its title says (`24-Hour Stability Check (24 hours)`) is the wait itself.
record Checkpoints(Whereabouts places) {

    Optional<Checkpoint> of(Said said) {
        return task(said).flatMap(task -> Checkpoint.in(task.title()));
    }

    /// Those that are due at one moment.
    Optional<Checkpoint> momentOf(Said said) {
        return of(said).filter(checkpoint -> !isWait(said, checkpoint));
    }

    private boolean isWait(Said said, Checkpoint checkpoint) {
        return task(said).map(Task::estimate).filter(time -> lasts(time, checkpoint)).isPresent();
    }

    private static boolean lasts(Estimate estimate, Checkpoint checkpoint) {
        return estimate.maxMinutes() >= checkpoint.minutes();
    }

    private Optional<Task> task(Said said) {
        return said.kind() == Said.Kind.BOX
                ? places.taskAt(said.line()).filter(task -> task.line() == said.line())
                : Optional.empty();
    }
}
