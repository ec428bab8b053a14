package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.Person;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.Summary;
import dev.cutover.commands.Summary.Whose;
import dev.cutover.commands.TaskEvent.TaskFailed;
import dev.cutover.commands.words.CatchupWords;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What somebody missed, in at most five lines: finished, logged, decided, theirs, next.
///
/// @param since when they last looked
public record CatchupView(
        Cutover cutover, List<Entry> entries, Person by, Instant since, Instant now) {

    /// So many decisions are told.
    private static final int MOST = 3;

    public Message message() {
        Summary summary = Summary.of(cutover, since.plusMillis(1), now.plusMillis(1));
        List<Text> lines = new ArrayList<>();
        lines.add(CatchupWords.done(cutover.everPlanned(), summary, since));
        if (logged(summary)) {
            lines.add(CatchupWords.log(summary));
        }
        decisions(lines);
        lines.add(CatchupWords.yours(cutover.heldBy(by).toList(), late(summary)));
        lines.add(CatchupWords.next(new NextSteps(cutover).inOneLine()));
        return new Message(lines.stream().<Message.Block>map(Message.Paragraph::new).toList());
    }

    private static boolean logged(Summary summary) {
        return !summary.opened().isEmpty()
                || !summary.closed().isEmpty()
                || !summary.open().isEmpty();
    }

    private void decisions(List<Text> lines) {
        EventWords words = new EventWords(cutover.everPlanned(), entries);
        Endings endings = new Endings(entries);
        List<Text> decided =
                entries.stream()
                        .filter(entry -> entry.at().isAfter(since) && isDecision(entry.event()))
                        .filter(entry -> !endings.undone(entry))
                        .map(entry -> Text.of(entry.at(), " ", words.of(entry)))
                        .toList();
        if (!decided.isEmpty()) {
            int earlier = Math.max(0, decided.size() - MOST);
            lines.add(CatchupWords.decided(decided.subList(earlier, decided.size()), earlier));
        }
    }

    /// What changes the course for everybody.
    private static boolean isDecision(Event event) {
        return switch (event) {
            case CutoverHeld _, CutoverResumed _, CutoverClosed _, PlanAmended _ -> true;
            case GateOverridden _, GoSaid _, NoGoSaid _, PhaseApproved _ -> true;
            case TaskFailed _ -> true;
            case Event _ -> false;
        };
    }

    private List<String> late(Summary summary) {
        return summary.late().stream()
                .filter(one -> cutover.audience().links().same(one.person(), by))
                .map(Whose::task)
                .toList();
    }
}
