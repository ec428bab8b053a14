package dev.cutover.commands.journal;

import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.Severity;
import dev.cutover.commands.TaskEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Some night that never was: the same for the same seed. Not what a decider would decide, so that
/// nothing is taken for granted.
final class RandomNight {

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private int number;

    private RandomNight(long seed, String run) {
        random = new Random(seed);
        entries.addAll(Samples.start(run));
    }

    static List<Entry> of(long seed, String run, int decisions) {
        RandomNight night = new RandomNight(seed, run);
        for (int i = 0; i < decisions; i++) {
            night.decide();
        }
        return night.entries;
    }

    private void decide() {
        Event[] events = new Event[1 + random.nextInt(3)];
        for (int i = 0; i < events.length; i++) {
            events[i] = event();
        }
        entries.addAll(Samples.decision(entries.size() + 1L, events));
    }

    private Event event() {
        String task =
                List.of("0.1", "0.2", "1.1", "1.2", "1.3", "1.4", "9.9").get(random.nextInt(7));
        return switch (random.nextInt(27)) {
            case 0, 1 -> new TaskEvent.TaskClaimed(task);
            case 2 -> new TaskEvent.TaskReleased(task);
            case 3 -> new TaskEvent.TaskAssigned(task, Samples.BOB);
            case 4 -> new TaskEvent.StepsTicked(task, List.of(1, 2));
            case 5, 6 -> new TaskEvent.TaskCompleted(task, random.nextBoolean() ? "well" : null);
            case 7 -> new TaskEvent.TaskFailed(task, "no space");
            case 8 -> new TaskEvent.TaskBlocked(task, "waits for DNS");
            case 9 -> new TaskEvent.TaskUnblocked(task);
            case 10 -> new TaskEvent.TaskSkipped(task, "not tonight");
            case 11 -> new TaskEvent.TaskNotApplicable(task, "no replica");
            case 12 -> new TaskEvent.TaskReopened(task, "again");
            case 13 -> new TaskEvent.TaskAdded(task, "1", "One more");
            case 14 -> new LogEvent.IssueRaised(++number, "slow", Severity.HIGH, task);
            case 15 -> new LogEvent.IssueClosed(random.nextInt(number + 1), "restarted");
            case 16 -> new LogEvent.RiskRaised(++number, "DNS", null);
            case 17 -> new LogEvent.RiskClosed(random.nextInt(number + 1), "gone");
            case 18 -> new LogEvent.NoteWritten(++number, "noted", task);
            case 19 -> new RunEvent.CutoverHeld("lunch");
            case 20 -> new RunEvent.CutoverResumed();
            case 21 -> new RunEvent.CutoverClosed(null);
            case 22 -> new ChatEvent.MessagePosted("board", Samples.PLACE, "m" + random.nextInt(9));
            case 23 -> new ChatEvent.ThreadTold("board", Samples.PLACE, random.nextInt(99));
            case 24 -> new PhaseEvent.PhaseOpened("1");
            case 25 -> new CriterionEvent.CriteriaMet("1", List.of(1));
            default -> undo();
        };
    }

    private Event undo() {
        long decision = entries.get(random.nextInt(entries.size())).decision();
        return decision == 1 ? new RunEvent.CutoverResumed() : new RunEvent.ActionUndone(decision);
    }
}
