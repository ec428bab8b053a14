package dev.cutover.commands.views;

import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.Place;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The record, line by line, in the threads: what concerns a phase below its message, the rest
/// below the board.
public record ThreadLines(Cutover cutover, List<Entry> entries, Place place) {

    /// Many lines at once are told in one reply.
    ///
    /// @param key the message below which it goes
    /// @param from the first entry it tells of
    /// @param upTo the last
    public record Reply(String key, Message message, long from, long upTo) {}

    /// What has not been told yet, one reply for each thread; only for messages that are posted.
    public List<Reply> untold() {
        Map<String, List<Entry>> byThread = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String key = key(entry);
            if (key != null && posted(key) && entry.seq() > cutover.posts().toldUpTo(key, place)) {
                byThread.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
            }
        }
        return byThread.entrySet().stream()
                .map(thread -> reply(thread.getKey(), thread.getValue()))
                .toList();
    }

    private boolean posted(String key) {
        return cutover.posts().message(key, place) != null;
    }

    private Reply reply(String key, List<Entry> untold) {
        EventWords words = new EventWords(cutover.plan());
        List<Message.Block> lines =
                untold.stream()
                        .map(entry -> Text.of(new Text.When(entry.at()), " ", words.of(entry)))
                        .<Message.Block>map(Message.Paragraph::new)
                        .toList();
        return new Reply(key, new Message(lines), untold.getFirst().seq(), untold.getLast().seq());
    }

    /// Below which message an event is told; null for what is not told at all.
    private @Nullable String key(Entry entry) {
        return switch (entry.event()) {
            case TaskEvent task -> ofTask(task.task(), entry);
            case CriterionEvent criterion -> ofPhase(criterion.of(), entry);
            case LogEvent.IssueRaised raised -> ofTask(raised.task(), entry);
            case LogEvent.NoteWritten written -> ofTask(written.task(), entry);
            case LogEvent _ -> Postings.BOARD;
            case PhaseEvent.PhaseApproved _, PhaseEvent.GateOverridden _ -> Postings.BOARD;
            case PhaseEvent phase -> ofPhase(phase.phase(), entry);
            case RunEvent _ -> Postings.BOARD;
            case ChatEvent _ -> null;
        };
    }

    private String ofTask(@Nullable String task, Entry entry) {
        return Optional.ofNullable(task)
                .flatMap(cutover.plan()::phaseOf)
                .map(phase -> ofPhase(phase.id(), entry))
                .orElse(Postings.BOARD);
    }

    /// What happened about a phase before it opened is told below the board, and stays there.
    private String ofPhase(String phase, Entry entry) {
        String key = Postings.phaseKey(phase);
        Instant opened = cutover.phases().of(phase).openedAt();
        boolean since = opened == null ? posted(key) : !entry.at().isBefore(opened);
        return since ? key : Postings.BOARD;
    }
}
