package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.probes.Probe;
import java.util.List;

/// A probe that a plan's own words suggest; nobody has agreed to it yet.
///
/// @param owner id of the task that it belongs below, or of the phase
/// @param line where the words stand, or the task or phase that they belong to
/// @param suggestedBy the words, shortened and without anything secret
/// @param source on one line, as it can be pasted between the backticks of a plan
/// @param probe what the source is read as
/// @param notes what was taken for granted or left out, in sentences
public record Proposal(
        String owner,
        int line,
        String suggestedBy,
        String source,
        Probe probe,
        List<String> notes) {

    public Proposal {
        notes = List.copyOf(notes);
    }

    /// As it stands in a list below a task.
    public String item() {
        return "- probe: `" + source + "`";
    }
}
