package dev.cutover.commands.time;

import dev.cutover.commands.Gates;
import dev.cutover.commands.Locks;
import dev.cutover.commands.Soak;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.Condition;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Requirement.Stable;
import dev.cutover.plans.Timetable.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Time that must be earned before a phase or its tasks: it counts from when the phases before were
/// complete. Where it counts already, what is earned and what set it back is known.
final class Earning {

    private final Weaving loom;
    private final Phase phase;

    Earning(Weaving loom, Phase phase) {
        this.loom = loom;
        this.phase = phase;
    }

    /// The ends of the phases that the gate names.
    List<Integer> before() {
        return Gates.requirements(loom.cutover, phase).stream()
                .flatMap(this::end)
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<Integer> end(Requirement requirement) {
        return switch (requirement) {
            case PhaseComplete(String id, String _) -> Stream.ofNullable(loom.end(id));
            case Approval _, Stable _, Condition _ -> Stream.empty();
        };
    }

    /// A node that ends when the time of a lock is over.
    int node(Wait lock) {
        return loom.isLive()
                ? node(new Locks(loom.cutover).soak(lock))
                : ahead(Duration.ofSeconds(lock.seconds()));
    }

    /// A node that ends when it is over.
    int node(Soak soak) {
        return soak.begun() == null || !loom.isLive() ? ahead(soak.time()) : known(soak);
    }

    /// A node of time that nothing sets back.
    int ahead(Duration time) {
        List<Integer> before = before();
        int pause = loom.web.node(name(), Range.NONE, Range.exactly(time.toSeconds()));
        // What ended before anybody looked, and what waits for no phase, counts from T-0.
        if (before.stream().allMatch(loom.web::isOver)) {
            loom.web.notBefore(pause, 0);
        }
        before.forEach(end -> loom.web.arc(end, pause));
        return pause;
    }

    /// Where nobody can know the end, what is left of it begins now.
    private int known(Soak soak) {
        int moment = loom.web.moment(name());
        Instant end = soak.end();
        if (!end.equals(Instant.MAX)) {
            loom.web.notBefore(moment, loom.seconds(end));
            return moment;
        }
        Duration earned = soak.setBackBy() == null ? soak.earned(Instant.MAX) : Duration.ZERO;
        return loom.web.pause(moment, Range.exactly(soak.time().minus(earned).toSeconds()));
    }

    private String name() {
        return "Phase " + phase.id();
    }
}
