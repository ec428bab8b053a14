package dev.cutover.plans.writeback;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Box;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What happened, as far as a document has a place for it. All times are those of the team's zone.
///
/// @param boxes whether they are true now; boxes that are not named stay as they are
/// @param marks what became of tasks, by their boxes
/// @param said what is put below a task or a step, in order
/// @param values what was recorded
/// @param added the tasks that the team added, in order
/// @param signatures in the order of signing
/// @param adopted the probes that the team took over, in order
public record Outcome(
        Map<Box, Boolean> boxes,
        Map<Box, Mark> marks,
        List<Said> said,
        List<Value> values,
        List<Added> added,
        Progress progress,
        Log log,
        List<Signature> signatures,
        List<Adopted> adopted) {

    /// Nothing happened: the text stays as it is, to the byte.
    public static final Outcome NONE =
            new Outcome(
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Progress.NONE,
                    Log.EMPTY,
                    List.of());

    public Outcome {
        boxes = Map.copyOf(boxes);
        marks = Map.copyOf(marks);
        said = List.copyOf(said);
        values = List.copyOf(values);
        added = List.copyOf(added);
        signatures = List.copyOf(signatures);
        adopted = List.copyOf(adopted);
    }

    /// Without probes that were taken over.
    public Outcome(
            Map<Box, Boolean> boxes,
            Map<Box, Mark> marks,
            List<Said> said,
            List<Value> values,
            List<Added> added,
            Progress progress,
            Log log,
            List<Signature> signatures) {
        this(boxes, marks, said, values, added, progress, log, signatures, List.of());
    }

    /// The same with other probes that were taken over.
    public Outcome with(List<Adopted> probes) {
        return new Outcome(boxes, marks, said, values, added, progress, log, signatures, probes);
    }

    Outcome withoutLines() {
        return new Outcome(
                boxes, marks, List.of(), values, added, progress, log, signatures, adopted);
    }

    /// Nor the probes of those tasks.
    Outcome withoutAdded() {
        List<Adopted> others =
                adopted.stream()
                        .filter(one ->
                                added.stream().noneMatch(task -> task.id().equals(one.owner())))
                        .toList();
        return new Outcome(
                boxes, marks, said, values, List.of(), progress, log, signatures, others);
    }

    /// What stands behind a task's title.
    ///
    /// @param by null where it does not matter who
    public record Mark(Kind kind, @Nullable LocalDate on, @Nullable String by) {

        public enum Kind {
            DONE,
            /// It was done, and is open again.
            OPEN,
            FAILED,
            SKIPPED,
            NOT_APPLICABLE
        }
    }

    /// A line below a task or a step: `Seen: 9 columns`.
    public record Said(Box below, String label, String text) {}

    /// @param text null for a secret, whose value nobody keeps
    public record Value(Blank blank, @Nullable String text) {}

    /// A task that the document does not have yet.
    ///
    /// @param mark null while it is open
    public record Added(String phase, String id, String title, boolean done, @Nullable Mark mark) {}

    /// A probe that the document does not have yet.
    ///
    /// @param owner id of the task that it is put below, or of the phase
    /// @param source on one line, as it stands between backticks
    public record Adopted(String owner, String source) {}

    /// How far the whole is.
    ///
    /// @param stage null where nothing is to be said of it
    /// @param started null before the start
    /// @param ended null before the end
    /// @param downtime null where nobody measured it
    public record Progress(
            @Nullable Stage stage,
            List<PhaseProgress> phases,
            @Nullable LocalDateTime started,
            @Nullable LocalDateTime ended,
            @Nullable Duration downtime) {

        public enum Stage {
            RUNNING,
            HELD,
            /// Everything is settled.
            COMPLETE,
            /// Ended while work was open.
            CLOSED
        }

        public static final Progress NONE = new Progress(null, List.of(), null, null, null);

        public Progress {
            phases = List.copyOf(phases);
        }

        int tasks() {
            return phases.stream().mapToInt(PhaseProgress::tasks).sum();
        }

        int done() {
            return phases.stream().mapToInt(PhaseProgress::done).sum();
        }
    }

    /// @param touched whether anything in it changed since the document was read
    /// @param tasks how many there are, without those that do not apply
    /// @param started null for a phase that nobody began
    /// @param ended null for a phase that is not complete, or was so before the start
    public record PhaseProgress(
            String id,
            boolean touched,
            boolean complete,
            int tasks,
            int done,
            @Nullable LocalDateTime started,
            @Nullable LocalDateTime ended,
            List<String> by) {

        public PhaseProgress {
            by = List.copyOf(by);
        }
    }

    /// What people wrote down, each in order.
    public record Log(
            List<Entry> issues,
            List<Entry> risks,
            List<Remark> notes,
            List<Remark> lessons,
            List<Remark> improvements) {

        public static final Log EMPTY =
                new Log(List.of(), List.of(), List.of(), List.of(), List.of());

        public Log {
            issues = List.copyOf(issues);
            risks = List.copyOf(risks);
            notes = List.copyOf(notes);
            lessons = List.copyOf(lessons);
            improvements = List.copyOf(improvements);
        }
    }

    /// An issue or a risk.
    ///
    /// @param weight how bad an issue is, or what a risk would cost; null where nobody said
    /// @param closing null while it is open
    public record Entry(
            int number,
            LocalDateTime at,
            String by,
            String text,
            @Nullable String weight,
            @Nullable String task,
            @Nullable Closing closing) {}

    public record Closing(LocalDateTime at, String by, String how) {}

    /// @param task what it is about, null for the whole
    public record Remark(LocalDateTime at, String by, String text, @Nullable String task) {}

    /// @param role as the document writes it
    public record Signature(String role, String by, LocalDateTime at) {}
}
