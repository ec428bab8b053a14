package dev.cutover.plans.lint;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;

/// How far the work is, by its boxes.
///
/// @param due how many tasks are open that are not optional
record Tally(int done, int all, int due) {

    static Tally of(Phase phase) {
        return of(phase.tasks());
    }

    static Tally of(Plan plan) {
        return of(plan.tasks().toList());
    }

    private static Tally of(List<Task> tasks) {
        int done = (int) tasks.stream().filter(Task::done).count();
        int due = (int) tasks.stream().filter(task -> !task.done() && !task.optional()).count();
        return new Tally(done, tasks.size(), due);
    }

    boolean is(int claimedDone, int claimedAll) {
        return done == claimedDone && all == claimedAll;
    }

    /// However it was rounded.
    boolean isAbout(int percent) {
        return Math.abs(100.0 * done / all - percent) <= 1;
    }

    String share() {
        return done + "/" + all + " (" + Math.round(100.0 * done / all) + "%)";
    }

    String words() {
        return "%d of %s %s done"
                .formatted(done, Words.count(all, "task"), done == 1 || all == 1 ? "is" : "are");
    }
}
