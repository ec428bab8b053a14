package dev.cutover.commands;

import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.plans.Phase;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The state of every phase, by id. One slice of a [Cutover]; it evolves itself.
public record Phases(Map<String, PhaseState> byId) implements Slice {

    static final Phases NONE = new Phases(Map.of());

    public PhaseState of(Phase phase) {
        return of(phase.id());
    }

    public PhaseState of(String id) {
        return byId.getOrDefault(id, PhaseState.WAITING);
    }

    Phases evolve(Entry entry, PhaseEvent event) {
        PhaseState phase = of(event.phase());
        Instant at = entry.at();
        return with(
                event.phase(),
                switch (event) {
                    case PhaseOpened _ -> phase.opened(at);
                    case PhaseCompleted _ -> phase.completed(at);
                    case PhaseReopened _ -> phase.opened(at);
                    case PhaseShut _ -> phase.shut();
                    case PhaseApproved _ -> phase.gate(true, phase.overridden(), phase.noGo());
                    case GateOverridden _ -> phase.gate(phase.approved(), true, phase.noGo());
                    case NoGoSaid(String _, String why) ->
                            phase.gate(phase.approved(), false, noGo(entry, why));
                    case GoSaid(String _, boolean approves, var _) ->
                            phase.gate(phase.approved() || approves, phase.overridden(), null);
                });
    }

    private static NoGo noGo(Entry entry, String why) {
        return new NoGo(entry.cause().person(), entry.at(), why, entry.seq());
    }

    Phases with(String id, PhaseState state) {
        Map<String, PhaseState> states = new LinkedHashMap<>(byId);
        states.put(id, state);
        return new Phases(Collections.unmodifiableMap(states));
    }
}
