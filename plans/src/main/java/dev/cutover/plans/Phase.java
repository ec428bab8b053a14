package dev.cutover.plans;

import dev.cutover.plans.probes.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A stretch of the cutover that opens as a whole, by its gate, and ends when its work is settled.
///
/// @param id short enough to type: the number in the heading (`Phase 4: …` → `4`), or a letter
///   where there is none
/// @param gate what must be so before the phase may open
/// @param tasks all tasks of the phase in the order of the text, those of its groups too
/// @param probes what the bot asks machines before the phase opens
public record Phase(
        String id,
        String title,
        int line,
        @Nullable Estimate estimate,
        @Nullable Integer offsetMinutes,
        Gate gate,
        List<Group> groups,
        List<Task> tasks,
        List<Criterion> criteria,
        List<String> warnings,
        List<Probe> probes) {

    public Phase {
        groups = List.copyOf(groups);
        tasks = List.copyOf(tasks);
        criteria = List.copyOf(criteria);
        warnings = List.copyOf(warnings);
        probes = List.copyOf(probes);
    }

    /// Without probes.
    public Phase(
            String id,
            String title,
            int line,
            @Nullable Estimate estimate,
            @Nullable Integer offsetMinutes,
            Gate gate,
            List<Group> groups,
            List<Task> tasks,
            List<Criterion> criteria,
            List<String> warnings) {
        this(
                id,
                title,
                line,
                estimate,
                offsetMinutes,
                gate,
                groups,
                tasks,
                criteria,
                warnings,
                List.of());
    }

    /// What must be so before this phase may open.
    public List<Requirement> blockedBy() {
        return gate.requirements();
    }

    /// The same phase with one more task at its end, as a team adds one in the night.
    public Phase with(Task added) {
        List<Task> more = new ArrayList<>(tasks);
        more.add(added);
        return holding(more);
    }

    /// The same phase with one more probe.
    Phase with(Probe probe) {
        return probedBy(Stream.concat(probes.stream(), Stream.of(probe)).toList());
    }

    /// The same phase without a probe.
    Phase without(Probe probe) {
        return probedBy(probes.stream().filter(its -> !its.asksAs(probe)).toList());
    }

    private Phase probedBy(List<Probe> others) {
        return new Phase(
                id,
                title,
                line,
                estimate,
                offsetMinutes,
                gate,
                groups,
                tasks,
                criteria,
                warnings,
                others);
    }

    /// The same phase without a task.
    public Phase without(String task) {
        return holding(tasks.stream().filter(its -> !its.id().equals(task)).toList());
    }

    /// The same phase under another id, with its gate, groups and tasks named anew.
    public Phase known(String as, Gate its, List<Group> parts, List<Task> work) {
        return new Phase(
                as,
                title,
                line,
                estimate,
                offsetMinutes,
                its,
                parts,
                work,
                criteria,
                warnings,
                probes);
    }

    /// The same phase with other tasks.
    public Phase holding(List<Task> work) {
        return known(id, gate, groups, work);
    }
}
