package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Gate;
import dev.cutover.plans.OtherBox;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A phase while it is being read: its tasks have no ids yet.
final class PhaseDraft {

    final String id;
    final String title;
    final int line;
    final List<GroupDraft> groups = new ArrayList<>();
    final List<TaskDraft> tasks = new ArrayList<>();
    final List<Criterion> criteria = new ArrayList<>();
    final List<OtherBox> others = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    final List<Probe> probes = new ArrayList<>();
    @Nullable Estimate estimate;
    @Nullable Integer offsetMinutes;
    Gate gate = Gate.UNSTATED;
    int gateLine;

    PhaseDraft(String id, String title, int line, @Nullable Estimate estimate) {
        this.id = id;
        this.title = title;
        this.line = line;
        this.estimate = estimate;
        this.gateLine = line;
    }

    boolean hasWork() {
        return !tasks.isEmpty() || !criteria.isEmpty();
    }

    /// @param byBox the tasks with their ids
    /// @param checked the gate, held against the phases that there are
    Phase finish(Map<Box, Task> byBox, Gate checked) {
        return new Phase(
                id,
                title,
                line,
                estimate,
                offsetMinutes,
                checked,
                groups.stream()
                        .filter(group -> !group.tasks.isEmpty())
                        .map(group -> group.finish(byBox))
                        .toList(),
                tasks.stream().map(task -> task.in(byBox)).toList(),
                criteria,
                warnings,
                probes);
    }
}
