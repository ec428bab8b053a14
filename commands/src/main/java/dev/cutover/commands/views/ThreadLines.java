package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.Place;
import dev.cutover.commands.Splits;
import dev.cutover.commands.words.EarlierWords;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The record, line by line, in the threads: what concerns a phase below its message, the rest
/// below the board.
public record ThreadLines(Cutover cutover, List<Entry> entries, Place place) {

    /// Many lines at once are told in one reply. Its words are put together only when it is sent:
    /// until then whoever writes the channel looks again and again at what is untold.
    ///
    /// @param key the message below which it goes
    /// @param untold what it tells, oldest first
    /// @param nudges how what people are told of stands now
    public record Reply(String key, List<Entry> untold, EventWords words, NudgeView nudges) {

        public Reply {
            untold = List.copyOf(untold);
        }

        /// The first entry it tells of.
        public long from() {
            return untold.getFirst().seq();
        }

        /// The last.
        public long upTo() {
            return untold.getLast().seq();
        }

        public Message message() {
            return new Message(
                    Stream.concat(
                                    untold.stream()
                                            .map(this::line)
                                            .<Message.Block>map(Message.Paragraph::new),
                                    nudges.buttons(untold).stream())
                            .toList());
        }

        private Text line(Entry entry) {
            return Text.of(
                    new Text.When(entry.at()),
                    " ",
                    nudges.line(entry, words.of(entry)),
                    EarlierWords.compared(new Splits(nudges.cutover()), entry));
        }
    }

    /// So many lines one reply tells: they fit every platform however long they are.
    public static final int LINES = 30;

    /// What has not been told yet, one reply for each thread, from where it was left; only for
    /// messages that are posted.
    public List<Reply> untold() {
        Map<String, List<Entry>> byThread = byThread();
        byThread.replaceAll((_, untold) -> untold.subList(0, Math.min(LINES, untold.size())));
        EventWords words = new EventWords(cutover.everPlanned(), entries);
        return byThread.entrySet().stream()
                .map(thread ->
                        new Reply(
                                thread.getKey(),
                                thread.getValue(),
                                words,
                                new NudgeView(cutover, place)))
                .toList();
    }

    /// So many replies it takes to tell it all.
    public int replies() {
        return byThread().values().stream()
                .mapToInt(untold -> (untold.size() + LINES - 1) / LINES)
                .sum();
    }

    private Map<String, List<Entry>> byThread() {
        Map<String, List<Entry>> byThread = new LinkedHashMap<>();
        if (cutover.audience().mirrors().at(place).filter(mirror -> !tells(mirror)).isPresent()) {
            return byThread;
        }
        Homes homes = new Homes(cutover.course().editions().first());
        Map<String, Long> told = new HashMap<>();
        for (Entry entry : entries) {
            String key = homes.of(entry);
            if (key != null && entry.seq() > told.computeIfAbsent(key, this::toldUpTo)) {
                byThread.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
            }
        }
        return byThread;
    }

    /// Nothing is told below what is not posted.
    private long toldUpTo(String key) {
        return posted(key)
                ? Math.max(cutover.notToldUpTo(place), cutover.posts().toldUpTo(key, place))
                : Long.MAX_VALUE;
    }

    /// A channel for one purpose has no board below which it could stand.
    private static boolean tells(Mirror mirror) {
        return mirror.goesOn() && mirror.whole();
    }

    private boolean posted(String key) {
        return cutover.posts().message(key, place) != null;
    }
}
