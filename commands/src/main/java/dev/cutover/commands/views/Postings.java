package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Place;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Purpose;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.words.AmendWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in the channel of a cutover: the board, a message for each phase that opened, and
/// the few things that everybody must know at once. Everything else is an edit or goes into a
/// thread.
///
/// @param place the channel that is meant: its own shows all, another what it is there for
public record Postings(Cutover cutover, List<Entry> entries, Place place) {

    /// So many messages a whole cutover posts at most; what is less urgent then stays in the
    /// threads.
    public static final int BUDGET = 25;

    /// So many of them are kept for what is urgent: late in a long night it must still be told.
    private static final int LAST = 5;

    private static final String ENTRY = "entry:";

    /// The key of the board.
    public static final String BOARD = "board";

    /// One message of the channel.
    ///
    /// @param key what it shows; the same key is the same message for ever
    public record Posting(String key, Message message, boolean pinned) {}

    /// In the channel where the cutover was started.
    public Postings(Cutover cutover, List<Entry> entries) {
        this(cutover, entries, cutover.home().orElse(new Place("", "")));
    }

    /// In the order in which they are posted.
    public List<Posting> all() {
        return cutover.audience().mirrors().at(place).map(this::mirrored).orElseGet(this::own);
    }

    private List<Posting> own() {
        return Stream.of(
                        Stream.of(new Posting(BOARD, new BoardView(cutover).message(), true)),
                        phases(),
                        watches(),
                        announcements(null),
                        statuses())
                .flatMap(postings -> postings)
                .toList();
    }

    private List<Posting> mirrored(Mirror mirror) {
        MirrorView view = new MirrorView(cutover, mirror);
        if (!mirror.goesOn()) {
            return view.ended(entries).stream().filter(one -> posted(one.key())).toList();
        }
        return mirror.whole()
                ? own().stream().map(view::of).toList()
                : Stream.of(
                                Stream.of(view.joined()),
                                mirror.purpose() == Purpose.ALERTS
                                        ? watches()
                                        : Stream.<Posting>empty(),
                                announcements(mirror.purpose()),
                                statuses())
                        .flatMap(postings -> postings)
                        .toList();
    }

    /// One message for each watch that was not good, edited in place; whoever comes later is told
    /// of what still is not.
    private Stream<Posting> watches() {
        long[] room = {room()};
        List<Posting> now = turned(room).toList();
        return Stream.concat(now.stream(), over(now));
    }

    /// Where a watch was told of that is no more, its message says so.
    private Stream<Posting> over(List<Posting> now) {
        Set<String> current = now.stream().map(Posting::key).collect(Collectors.toSet());
        return keys().filter(key -> WatchView.isKey(key) && !current.contains(key))
                .map(key ->
                        new Posting(
                                key, WatchView.over(cutover.everPlanned(), entries, key), false));
    }

    private Stream<Posting> turned(long[] room) {
        return PlannedProbe.all(cutover.plan())
                .flatMap(planned ->
                        cutover.probes().watch(planned.id()).stream()
                                .filter(WatchState::turned)
                                .map(watch -> new WatchView(cutover, planned, watch)))
                .filter(view ->
                        posted(view.key())
                                || (view.watch().running()
                                        && view.watch().troubled()
                                        && room[0]-- > 0))
                .map(view -> new Posting(view.key(), view.message(), false));
    }

    private Stream<Posting> statuses() {
        return new StatusView(cutover, entries, place)
                .postings(cutover.posts().in(place), room() - LAST);
    }

    private Stream<Posting> phases() {
        Stream<Posting> planned =
                cutover.plan().phases().stream()
                        .filter(phase -> everOpened(phase.id()))
                        .map(phase ->
                                new Posting(
                                        phaseKey(phase.id()),
                                        new PhaseView(cutover, phase).message(),
                                        false));
        return Stream.concat(planned, gone());
    }

    /// Where a phase was announced that an amendment took out, its message says so.
    private Stream<Posting> gone() {
        return cutover.course().editions().past().phases().values().stream()
                .filter(phase -> posted(phaseKey(phase.id())))
                .map(phase ->
                        new Posting(
                                phaseKey(phase.id()),
                                Message.of(
                                        new Message.Header(Text.ofPlan(Phrases.phase(phase))),
                                        new Message.Paragraph(AmendWords.phaseGone())),
                                false));
    }

    /// A phase that waits again keeps the message that it got when it opened.
    private boolean everOpened(String phase) {
        return posted(phaseKey(phase))
                || (cutover.phases().of(phase).openedAt() != null
                        && (cutover.phases().of(phase).stage() == PhaseState.Stage.OPEN
                                || openedAt(phase) > cutover.notToldUpTo(place)));
    }

    private long openedAt(String phase) {
        return entries.stream()
                .filter(entry ->
                        entry.event() instanceof PhaseEvent.PhaseOpened opened
                                && opened.phase().equals(phase))
                .mapToLong(Entry::seq)
                .max()
                .orElse(Long.MAX_VALUE);
    }

    static String phaseKey(String phase) {
        return "phase:" + phase;
    }

    /// @param purpose null for what everybody must know
    private Stream<Posting> announcements(@Nullable Purpose purpose) {
        List<Entry> told = new ArrayList<>();
        Set<Long> posted = postedEntries();
        long room = room();
        for (Entry entry : entries) {
            if (posted.contains(entry.seq()) || entry.event() instanceof CutoverClosed) {
                told.add(entry);
            } else if (Routing.says(purpose, entry.event())
                    && room > (Routing.isWorthTheLast(entry.event()) ? 0 : LAST)
                    && counts(entry)
                    && !undone(entry)) {
                told.add(entry);
                room--;
            }
        }
        return told.stream()
                .map(entry ->
                        new Posting(
                                key(entry),
                                new Announcement(cutover, entries, place).of(entry),
                                false));
    }

    /// Whether it is worth a message of its own here: of what was before, only what is still so.
    private boolean counts(Entry entry) {
        return entry.seq() > cutover.notToldUpTo(place) || Lasting.is(cutover, entry);
    }

    static String key(Entry entry) {
        return ENTRY + entry.seq();
    }

    /// Of thousands of entries a few have a message: no key is put together for the others.
    private Set<Long> postedEntries() {
        return keys().filter(key -> key.startsWith(ENTRY))
                .map(key -> Long.valueOf(key.substring(ENTRY.length())))
                .collect(Collectors.toSet());
    }

    /// So many messages may be posted beside those that room is kept for.
    public long room() {
        return new Budget(cutover, entries, place).room();
    }

    /// Once posted, a message stays.
    boolean posted(String key) {
        return keys().anyMatch(key::equals);
    }

    private Stream<String> keys() {
        return cutover.posts().in(place).stream();
    }

    private boolean undone(Entry entry) {
        return new Endings(entries).undone(entry);
    }

    /// What the threads below the messages of a channel have still to tell.
    public ThreadLines threads(Place where) {
        return new ThreadLines(cutover, entries, where);
    }
}
