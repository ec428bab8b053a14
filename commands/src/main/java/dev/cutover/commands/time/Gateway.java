package dev.cutover.commands.time;

import dev.cutover.commands.Gates;
import dev.cutover.commands.PhaseState;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.Condition;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Requirement.Stable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a phase waits for before it opens: the phases that its gate names, the longest soak after
/// them, its offset. An approval takes no time.
final class Gateway {

    private final Weaving loom;
    private final Phase phase;
    private final PhaseState state;
    private final int open;

    private Gateway(Weaving loom, Phase phase) {
        this.loom = loom;
        this.phase = phase;
        this.state = loom.cutover.phases().of(phase);
        this.open = loom.open(phase);
    }

    static void weave(Weaving loom, Phase phase) {
        Gateway gateway = new Gateway(loom, phase);
        if (gateway.state.waiting() && !gateway.hasNothingLeft()) {
            gateway.offset();
        }
        if (gateway.state.waiting() && !gateway.state.overridden()) {
            gateway.requirements(Gates.requirements(loom.cutover, phase));
        }
    }

    private boolean hasNothingLeft() {
        return !phase.tasks().isEmpty()
                && phase.tasks().stream()
                        .allMatch(task -> loom.cutover.tasks().standing(task).settled());
    }

    private void offset() {
        Integer offset = phase.offsetMinutes();
        if (offset != null) {
            loom.planned(open, offset);
        }
    }

    private void requirements(List<Requirement> all) {
        List<Integer> before = all.stream().flatMap(this::phase).filter(Objects::nonNull).toList();
        before.forEach(end -> loom.web.arc(end, open));
        long soak = loom.tempo.seconds(Math.max(soak(all), loom.pauses.locked(phase, null)));
        if (soak > 0 && !state.approved()) {
            int pause = loom.web.node("Phase " + phase.id(), Range.NONE, Range.exactly(soak));
            // What ended before anybody looked, and what waits for no phase, counts from T-0.
            if (before.stream().allMatch(loom.web::isOver)) {
                loom.web.notBefore(pause, 0);
            }
            before.forEach(end -> loom.web.arc(end, pause));
            loom.web.arc(pause, open);
        }
    }

    private Stream<Integer> phase(Requirement requirement) {
        return switch (requirement) {
            case PhaseComplete(String id, String _) -> Stream.ofNullable(loom.end(id));
            case Approval _, Stable _, Condition _ -> Stream.empty();
        };
    }

    private static long soak(List<Requirement> all) {
        return all.stream()
                .mapToLong(requirement ->
                        switch (requirement) {
                            case Stable(var time, String _) -> time.toSeconds();
                            case PhaseComplete _, Approval _, Condition _ -> 0;
                        })
                .max()
                .orElse(0);
    }
}
