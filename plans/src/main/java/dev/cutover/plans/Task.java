package dev.cutover.plans;

import dev.cutover.plans.probes.Probe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One piece of work that one person claims and completes.
///
/// @param id as written (`1.4`), or generated from the phase (`2.3`) and then stable for the same
///   text
/// @param title plain text; code stays between backticks
/// @param doneNote what the document says behind its done mark (`2025-11-24`), if anything
/// @param optional does not hold its phase up
/// @param written the id that stands in the text, null where the reader gave one; a plan that was
///   amended may know the task by another
public record Task(
        String id,
        String title,
        Box box,
        @Nullable String doneNote,
        @Nullable Estimate estimate,
        @Nullable Size size,
        boolean optional,
        List<Step> steps,
        Details details,
        @Nullable String written) {

    /// How much work the team thought it was.
    public enum Size {
        S,
        M,
        L,
        XL
    }

    public Task {
        steps = List.copyOf(steps);
    }

    /// A task whose id stands nowhere in the text.
    public Task(
            String id,
            String title,
            Box box,
            @Nullable String doneNote,
            @Nullable Estimate estimate,
            @Nullable Size size,
            boolean optional,
            List<Step> steps,
            Details details) {
        this(id, title, box, doneNote, estimate, size, optional, steps, details, null);
    }

    public int line() {
        return box.line();
    }

    public boolean done() {
        return box.checked();
    }

    /// A task that the team adds while the cutover runs: it stands nowhere in the text.
    public static Task added(String id, String title) {
        return new Task(id, title, Box.NOWHERE, null, null, null, false, List.of(), Details.NONE);
    }

    /// Whether the team added it while the cutover ran.
    public boolean isAdded() {
        return box.equals(Box.NOWHERE);
    }

    /// The same task under another id, with its needs named anew.
    public Task known(String as, List<String> needs) {
        return new Task(
                as,
                title,
                box,
                doneNote,
                estimate,
                size,
                optional,
                steps,
                details.with(needs),
                written);
    }

    /// The same task with other probes.
    public Task probedBy(List<Probe> probes) {
        return new Task(
                id,
                title,
                box,
                doneNote,
                estimate,
                size,
                optional,
                steps,
                details.probedBy(probes),
                written);
    }
}
