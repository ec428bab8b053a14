package dev.cutover.plans.writeback;

import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.writeback.Outcome.Adopted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gives a team its own text back, filled in.
///
/// The text changes only where something happened: boxes, marks behind titles, blanks, forms.
/// Everything else is the same to the byte, line ends and damaged characters too; where nothing
/// happened, all of it is. Whoever reads it again finds the same tasks and the same ticks: that is
/// tried before the text is given away, and what would change it is left out. Thread-safe, linear
/// in the size of the text.
public final class WriteBack {

    private static final String LINES =
            "The lines below tasks (what was seen, why something was left out) are not in the text: put"
                    + " there, they would change what its boxes belong to. They are in the record.";
    private static final String TASKS =
            "The tasks that were added are not in the text: put there, they would change what its"
                    + " boxes belong to. They are in the record.";
    private static final String PROBES =
            "The probes that were taken over are not in the text: put there, they would change what its"
                    + " boxes belong to. They are in the record.";
    private static final String READS_OTHERWISE =
            "Read again, this text does not say quite the same. Compare it with the original before it"
                    + " is used for another run.";

    private final PlanReader reader;

    public WriteBack(PlanReader reader) {
        this.reader = reader;
    }

    /// @param text the document as it was read
    /// @param plan what was read from just this text; its places count
    public Written of(String text, Plan plan, Outcome outcome) {
        if (outcome.equals(Outcome.NONE)) {
            return new Written(text, List.of());
        }
        Adopting adopting = Adopting.of(reader, text, plan, outcome);
        for (Attempt attempt : attempts(outcome.with(adopting.kept()))) {
            String written = Writing.of(text, plan, attempt.outcome(), adopting.high());
            if (reads(written, plan, attempt.outcome())) {
                return new Written(written, leftOut(attempt, adopting));
            }
        }
        return new Written(
                Writing.of(text, plan, outcome, adopting.high()), List.of(READS_OTHERWISE));
    }

    /// The text with one more probe below a task or a phase. Empty where there is no place for it:
    /// below the row of a table, for an id that nobody knows, or where it would change what the
    /// lines around it belong to; and for what is not one probe on one line.
    ///
    /// @param plan what was read from just this text
    /// @param owner id of the task, or of the phase
    /// @param source as it stands between backticks
    public Optional<String> withProbe(String text, Plan plan, String owner, String source) {
        Outcome one = Outcome.NONE.with(List.of(new Adopted(owner, source)));
        Adopting adopting = Adopting.of(reader, text, plan, one);
        return adopting.left().isEmpty()
                ? Optional.of(Writing.of(text, plan, one, adopting.high()))
                : Optional.empty();
    }

    private static List<String> leftOut(Attempt attempt, Adopting adopting) {
        List<String> leftOut = new ArrayList<>(attempt.leftOut());
        if (!adopting.left().isEmpty()) {
            String owners =
                    adopting.left().stream()
                            .map(Adopted::owner)
                            .distinct()
                            .collect(Collectors.joining(", "));
            leftOut.add(
                    "There is no place in the text for the probes of %s: the row of a table has none. They are in the record."
                            .formatted(owners));
        }
        return leftOut;
    }

    private record Attempt(Outcome outcome, List<String> leftOut) {

        Attempt without(Outcome less, String sentence) {
            List<String> more = new ArrayList<>(leftOut);
            more.add(sentence);
            return new Attempt(less, more);
        }
    }

    private static List<Attempt> attempts(Outcome outcome) {
        List<Attempt> attempts = new ArrayList<>(List.of(new Attempt(outcome, List.of())));
        Outcome bare = outcome.withoutLines();
        if (!outcome.said().isEmpty()) {
            attempts.add(new Attempt(bare, List.of(LINES)));
        }
        if (!outcome.added().isEmpty()) {
            attempts.add(new Attempt(outcome.withoutAdded(), List.of(TASKS)));
            attempts.add(new Attempt(bare.withoutAdded(), List.of(LINES, TASKS)));
        }
        if (!outcome.adopted().isEmpty()) {
            List.copyOf(attempts)
                    .forEach(one ->
                            attempts.add(one.without(one.outcome().with(List.of()), PROBES)));
        }
        return attempts;
    }

    private boolean reads(String written, Plan plan, Outcome outcome) {
        return State.of(reader.read(written)).equals(State.after(plan, outcome));
    }
}
