package dev.cutover.commands;

import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// When a run was on hold: a task that somebody had in hand meanwhile tells nothing about time.
record Holds(List<Stretch> stretches) {

    Holds {
        stretches = List.copyOf(stretches);
    }

    static Holds of(List<Entry> entries) {
        List<Stretch> stretches = new ArrayList<>();
        Entry held = null;
        for (Entry entry : entries) {
            if (entry.event() instanceof CutoverHeld) {
                held = entry;
            } else if (held != null && ends(entry.event(), held)) {
                stretches.add(new Stretch(held.at(), entry.at()));
                held = null;
            }
        }
        return new Holds(stretches);
    }

    private static boolean ends(Event event, Entry held) {
        return event instanceof CutoverResumed
                || event instanceof CutoverClosed
                || (event instanceof ActionUndone(long decision) && decision == held.decision());
    }

    boolean touch(TaskState task) {
        Instant begun = task.startedAt();
        Instant ended = task.endedAt();
        return begun != null
                && ended != null
                && stretches.stream().anyMatch(hold -> hold.within(begun, ended).isPositive());
    }
}
