package dev.cutover.plans.writeback;

import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import java.util.ArrayList;
import java.util.List;

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
        for (Attempt attempt : attempts(outcome)) {
            String written = Writing.of(text, plan, attempt.outcome());
            if (reads(written, plan, attempt.outcome())) {
                return new Written(written, attempt.leftOut());
            }
        }
        return new Written(Writing.of(text, plan, outcome), List.of(READS_OTHERWISE));
    }

    private record Attempt(Outcome outcome, List<String> leftOut) {}

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
        return attempts;
    }

    private boolean reads(String written, Plan plan, Outcome outcome) {
        return State.of(reader.read(written)).equals(State.after(plan, outcome));
    }
}
