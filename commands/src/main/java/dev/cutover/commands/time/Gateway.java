package dev.cutover.commands.time;

import dev.cutover.commands.Gates;
import dev.cutover.commands.PhaseState;
import dev.cutover.plans.Phase;
import java.time.Duration;

/// What a phase waits for before it opens: the phases that its gate names, the soak after them and
/// what locks it as a whole, its offset. An approval takes no time.
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
            gateway.earned();
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

    private void earned() {
        Earning earning = new Earning(loom, phase);
        earning.before().forEach(end -> loom.web.arc(end, open));
        if (!state.approved()) {
            Gates.soak(loom.cutover, phase).ifPresent(soak -> after(earning.node(soak)));
            loom.pauses.lock(phase, null).ifPresent(lock -> after(earning.node(lock)));
            long due = loom.pauses.due(phase, null);
            if (due > 0) {
                after(earning.ahead(loom.tempo.of(Duration.ofSeconds(due))));
            }
        }
    }

    private void after(int node) {
        loom.web.arc(node, open);
    }
}
