package dev.cutover.commands.views;

import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.Place;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.Severity;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.TaskEvent.TaskFailed;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands in the channel of a cutover: the board, a message for each phase that opened, and
/// the few things that everybody must know at once. Everything else is an edit or goes into a
/// thread.
public record Postings(Cutover cutover, List<Entry> entries) {

    /// So many messages a whole cutover posts at most; what is less urgent then stays in the
    /// threads.
    public static final int BUDGET = 25;

    /// The key of the board.
    public static final String BOARD = "board";

    /// One message of the channel.
    ///
    /// @param key what it shows; the same key is the same message for ever
    public record Posting(String key, Message message, boolean pinned) {}

    /// In the order in which they are posted.
    public List<Posting> all() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(
                                        new Posting(BOARD, new BoardView(cutover).message(), true)),
                                phases()),
                        announcements())
                .toList();
    }

    private Stream<Posting> phases() {
        return cutover.plan().phases().stream()
                .filter(phase -> everOpened(phase.id()))
                .map(phase ->
                        new Posting(
                                phaseKey(phase.id()),
                                new PhaseView(cutover, phase).message(),
                                false));
    }

    /// A phase that waits again keeps the message that it got when it opened.
    private boolean everOpened(String phase) {
        return cutover.phases().of(phase).openedAt() != null
                || cutover.posts().messages().keySet().stream()
                        .anyMatch(key -> key.key().equals(phaseKey(phase)));
    }

    static String phaseKey(String phase) {
        return "phase:" + phase;
    }

    private Stream<Posting> announcements() {
        return entries.stream()
                .filter(this::announced)
                .map(entry -> new Posting("entry:" + entry.seq(), announcement(entry), false));
    }

    private boolean announced(Entry entry) {
        return switch (entry.event()) {
            case CutoverHeld _, CutoverClosed _ -> true;
            case TaskFailed _ -> withinBudget(entry);
            case IssueRaised raised ->
                    raised.severity().compareTo(Severity.HIGH) >= 0 && withinBudget(entry);
            case RunEvent _, TaskEvent _, PhaseEvent _, CriterionEvent _, LogEvent _, ChatEvent _ ->
                    false;
        };
    }

    /// Once posted, a message stays; a new one is posted only while there is room for the phases to
    /// come.
    private boolean withinBudget(Entry entry) {
        String key = "entry:" + entry.seq();
        long toCome =
                cutover.plan().phases().stream().filter(phase -> !everOpened(phase.id())).count();
        return cutover.posts().messages().keySet().stream()
                        .anyMatch(posted -> posted.key().equals(key))
                || cutover.posts().messages().size() + toCome + 2 < BUDGET;
    }

    private Message announcement(Entry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Paragraph(new EventWords(cutover.plan()).of(entry)));
        if (undone(entry)) {
            blocks.add(new Message.Paragraph(Text.of("Taken back.")));
        }
        return new Message(blocks);
    }

    private boolean undone(Entry entry) {
        return entries.stream()
                .anyMatch(later ->
                        later.event() instanceof ActionUndone(long decision)
                                && decision == entry.decision());
    }

    /// What the thread below a message has still to tell.
    public ThreadLines threads(Place place) {
        return new ThreadLines(cutover, entries, place);
    }
}
