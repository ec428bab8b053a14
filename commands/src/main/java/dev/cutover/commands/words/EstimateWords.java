package dev.cutover.commands.words;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Estimates.Said;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;

/// What people said a task will take, on its row and its card.
public final class EstimateWords {

    private static final int WHY = 120;

    private EstimateWords() {}

    /// In a few words; empty where nobody said anything, or it is settled.
    public static Optional<Text> inShort(Cutover cutover, Task task) {
        Standing standing = cutover.tasks().standing(task);
        return cutover.estimates()
                .last(task.id())
                .filter(_ -> !standing.settled())
                .map(said ->
                        standing instanceof Standing.Claimed claim
                                ? cutover.estimates()
                                        .due(task, claim)
                                        .map(due -> Text.of("until about ", due))
                                        .orElse(Text.EMPTY)
                                : Text.of("now ", Durations.of(said.takes())));
    }

    /// All that was said, the last first; empty where nothing was.
    public static Text history(List<Said> all) {
        return Text.join(
                "; ",
                all.reversed().stream()
                        .map(said ->
                                Text.of(
                                        Durations.of(said.takes()),
                                        " from ",
                                        said.at(),
                                        " on, by ",
                                        said.by(),
                                        ": ",
                                        Phrases.shortened(said.why(), WHY)))
                        .toList());
    }
}
