package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Instant;

/// Time has to be earned first.
public sealed interface SoakRefusal extends Refusal {

    record SoakNotOver(Phase phase, Soak soak, Instant now) implements SoakRefusal {}

    record TaskLocked(Task task, Lock lock, Instant now) implements SoakRefusal {}

    record NotLocked(Task task) implements SoakRefusal {}
}
