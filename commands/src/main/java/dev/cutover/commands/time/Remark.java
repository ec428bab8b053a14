package dev.cutover.commands.time;

import dev.cutover.commands.time.Length.Source;
import dev.cutover.plans.Choices.Way;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Window;
import java.util.List;

/// Something that people should know of a schedule: what was guessed, and what does not fit. The
/// sentences are in `commands.words`.
public sealed interface Remark {

    /// Tasks whose time the document does not say.
    record TimeGuessed(Source source, List<Task> tasks) implements Remark {
        public TimeGuessed {
            tasks = List.copyOf(tasks);
        }
    }

    /// Tasks that only look on are taken to begin when those above them are done.
    record WatchesAfter(List<Task> tasks) implements Remark {
        public WatchesAfter {
            tasks = List.copyOf(tasks);
        }
    }

    /// One of several ways is taken for planning.
    record WayTaken(Way way) implements Remark {}

    /// A phase lasts as long as it says, which is longer than its tasks need.
    record LastsAsStated(Phase phase, long seconds) implements Remark {}

    /// What is planned for a time cannot begin then: what comes before it takes longer.
    ///
    /// @param what `Phase 2` or the id of a task
    /// @param planned seconds from T-0, likewise `free`
    record TooEarly(String what, long planned, long free) implements Remark {}

    /// Things wait for each other; one of them is planned as if it did not.
    record Circle(String what) implements Remark {}

    /// A phase does not fit into the window that the document gives.
    ///
    /// @param start seconds from T-0, likewise `end`, `opens` and `closes`, those of the window
    ///   that is next
    record OutsideWindow(Window window, String what, long start, long end, long opens, long closes)
            implements Remark {}

    /// There is nothing to plan.
    record NothingToDo() implements Remark {}
}
