package dev.cutover.commands;

import dev.cutover.commands.SoakCommand.Unlock;
import dev.cutover.commands.SoakEvent.LockLifted;
import dev.cutover.plans.Task;
import java.time.Instant;

/// Who lifts a lock says why, and lifts one that holds.
final class SoakRules {

    private SoakRules() {}

    static Decision decide(Cutover cutover, SoakCommand command, Instant now) {
        return switch (command) {
            case Unlock(String id, String why) ->
                    cutover.plan()
                            .task(id)
                            .map(task -> unlock(cutover, task, why, now))
                            .orElseGet(() -> Decision.refused(Missing.task(cutover, id)));
        };
    }

    private static Decision unlock(Cutover cutover, Task task, String why, Instant now) {
        return new Locks(cutover)
                .holding(task, now)
                .map(_ -> Decision.accepted(new LockLifted(task.id(), why)))
                .orElseGet(() -> Decision.refused(new SoakRefusal.NotLocked(task)));
    }
}
