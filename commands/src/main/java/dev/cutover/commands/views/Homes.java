package dev.cutover.commands.views;

import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.Event;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Below which message each event is told, asked in the order of the record. An event's place
/// depends on nothing that comes later, so that it is never told twice.
final class Homes {

    private final Plan plan;
    private final Set<String> opened = new HashSet<>();
    private final Map<String, String> added = new HashMap<>();

    Homes(Plan plan) {
        this.plan = plan;
    }

    /// Null for what is not told at all.
    @Nullable String of(Event event) {
        return switch (event) {
            case TaskAdded task -> {
                added.put(task.task(), task.phase());
                yield ofPhase(task.phase());
            }
            case TaskEvent task -> ofTask(task.task());
            case CriterionEvent criterion -> ofPhase(criterion.of());
            case LogEvent.IssueRaised raised -> ofTask(raised.task());
            case LogEvent.NoteWritten written -> ofTask(written.task());
            case LogEvent _ -> Postings.BOARD;
            case PhaseOpened phase -> opened(phase);
            case PhaseReopened phase -> opened(phase);
            case PhaseCompleted phase -> ofPhase(phase.phase());
            case PhaseShut phase -> ofPhase(phase.phase());
            case PhaseApproved _, GateOverridden _, RunEvent _ -> Postings.BOARD;
            case AttachmentEvent _ -> Postings.BOARD;
            case ChatEvent _ -> null;
        };
    }

    private String opened(PhaseEvent event) {
        opened.add(event.phase());
        return ofPhase(event.phase());
    }

    /// What happened about a phase before it opened is told below the board, and stays there.
    private String ofPhase(String phase) {
        return opened.contains(phase) ? Postings.phaseKey(phase) : Postings.BOARD;
    }

    private String ofTask(@Nullable String task) {
        return task == null
                ? Postings.BOARD
                : phaseOf(task).map(this::ofPhase).orElse(Postings.BOARD);
    }

    private Optional<String> phaseOf(String task) {
        return Optional.ofNullable(added.get(task)).or(() -> plan.phaseOf(task).map(Phase::id));
    }
}
