package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Command;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Decider;
import dev.cutover.commands.Edition;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.Move;
import dev.cutover.commands.Opening;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.journal.Journal;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One cutover, live. Commands on it are decided one after the other; whoever comes first writes
/// what all who wait have said, in one write, and nobody is answered before that is on disk.
///
/// Thread-safe. What [#cutover] shows is on disk.
public final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final String id;
    private final String planText;
    private final Journal journal;
    private final InstantSource clock;
    private final RunListener listener;
    private final Agenda agenda;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Interactions interactions;
    private final List<Entry> entries;
    private Cutover begun;
    private volatile Cutover cutover;

    /// A command on its way. Its outcome is written and read under the lock.
    private static final class Waiting {

        private final Command command;
        private final Cause cause;
        private @Nullable Outcome outcome;

        private Waiting(Command command, Cause cause) {
            this.command = command;
            this.cause = cause;
        }
    }

    /// @param begun the empty cutover of a plan, before its first entry
    /// @param recorded what happened so far, oldest first; empty for a new cutover
    Run(String id, String planText, Cutover begun, List<Entry> recorded, Recording recording) {
        this.id = id;
        this.planText = planText;
        this.journal = recording.journal();
        this.clock = recording.clock();
        this.listener = recording.listener();
        this.agenda = recording.agenda();
        this.entries = new ArrayList<>(recorded);
        this.cutover = begun.evolve(recorded);
        this.begun = begun;
        this.interactions = new Interactions(recorded);
    }

    /// What a run needs of the world.
    record Recording(Journal journal, InstantSource clock, RunListener listener, Agenda agenda) {}

    public String id() {
        return id;
    }

    /// The text of the plan as it is now: the one it was started with, or what an amendment
    /// brought.
    public String planText() {
        return cutover.course().editions().amended().map(Edition::text).orElse(planText);
    }

    /// The plan that it was started with; what came since is told by entries.
    public Plan firstPlan() {
        return cutover.course().editions().first();
    }

    public Cutover cutover() {
        return cutover;
    }

    /// The channel it lives in, empty before it started.
    public Optional<Place> place() {
        return Optional.ofNullable(cutover.course().opening()).map(Opening::place);
    }

    /// The channels in which people work on it or see the whole of it: where it was started, then
    /// its mirrors.
    public List<Place> places() {
        return Stream.concat(
                        place().stream(),
                        cutover.audience()
                                .mirrors()
                                .live()
                                .filter(Mirror::whole)
                                .map(Mirror::place))
                .toList();
    }

    /// The channels in which people act: where it was started, then the mirrors that are not there
    /// to look at only.
    List<Place> acting() {
        return Stream.concat(
                        place().stream(),
                        cutover.audience().mirrors().live().filter(Mirror::acts).map(Mirror::place))
                .toList();
    }

    /// Every channel in which a message of it may stand: those of [#places], those that are told
    /// for one purpose, and those that were stopped.
    public List<Place> written() {
        return Stream.concat(
                        place().stream(),
                        cutover.audience().mirrors().all().stream().map(Mirror::place))
                .toList();
    }

    /// Who wants a channel to show it: whoever asked for the mirror, else who started it.
    public Person askedBy(Place where) {
        return mirror(where).map(Mirror::by).orElseGet(() -> entries().getFirst().cause().person());
    }

    /// What people may do in a channel. Empty where it is the cutover's own, or none of its.
    Optional<Mirror> mirror(Place where) {
        return cutover.audience().mirrors().at(where);
    }

    /// The mirror by which people only look at it from there; empty where they act. What somebody
    /// has for themselves in a workspace stands for all its channels.
    Optional<Mirror> lookedAtBy(Place where) {
        if (!where.isPrivate()) {
            return mirror(where).filter(mirror -> !mirror.acts());
        }
        return acting().stream().anyMatch(where::isAround)
                ? Optional.empty()
                : cutover.audience().mirrors().all().stream()
                        .filter(mirror -> where.isAround(mirror.place()))
                        .findFirst();
    }

    /// When its days end.
    public Agenda agenda() {
        return agenda;
    }

    /// The time that its next entry would have.
    Instant now() {
        return clock.instant();
    }

    /// Keeps a text in the cutover's folder; what names it is recorded by a command.
    ///
    /// @throws dev.cutover.commands.journal.JournalUnavailable when it could not be written
    void keep(String text) {
        journal.keep(id, text);
    }

    /// A text that was kept.
    ///
    /// @throws dev.cutover.commands.journal.JournalUnavailable when it could not be read
    /// @throws dev.cutover.commands.journal.JournalDamaged when it is gone or was changed
    String kept(String fingerprint) {
        return journal.kept(id, fingerprint);
    }

    /// Everything recorded so far, oldest first.
    public List<Entry> entries() {
        writing.lock();
        try {
            return List.copyOf(entries);
        } finally {
            writing.unlock();
        }
    }

    /// Whether this very interaction has been answered before.
    public boolean answered(Cause cause) {
        writing.lock();
        try {
            return interactions.decision(cause).isPresent()
                    || interactions.refusal(cause).isPresent();
        } finally {
            writing.unlock();
        }
    }

    /// What this very interaction was answered before, if it was.
    public Optional<Outcome> earlier(Cause cause) {
        writing.lock();
        try {
            return earlier(cause, List.of());
        } finally {
            writing.unlock();
        }
    }

    /// Decides, records and answers. The same interaction twice has one effect and one answer.
    public Outcome decide(Command command, Cause cause) {
        Waiting mine = new Waiting(command, cause);
        waiting.add(mine);
        writing.lock();
        try {
            if (mine.outcome == null) {
                commitAllWaiting();
            }
            return Objects.requireNonNull(mine.outcome);
        } finally {
            writing.unlock();
        }
    }

    private void commitAllWaiting() {
        List<Waiting> batch = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        List<Entry> fresh = new ArrayList<>();
        Cutover after = cutover;
        for (Waiting one : batch) {
            Outcome outcome = outcome(after, fresh, one);
            one.outcome = outcome;
            interactions.remember(one.cause, outcome);
            if (outcome instanceof Outcome.Done(List<Entry> its, Cutover next)
                    && next.seq() > after.seq()) {
                fresh.addAll(its);
                after = next;
            }
        }
        write(batch, fresh, after);
    }

    /// A bug in one decision must not take the answers of all who wait with it.
    private Outcome outcome(Cutover now, List<Entry> unwritten, Waiting one) {
        try {
            return earlier(one.cause, unwritten)
                    .orElseGet(() -> decided(now, one, notBefore(unwritten)));
        } catch (RuntimeException bug) {
            LOG.error("{}: {} by {} could not be decided", id, one.command, one.cause, bug);
            return new Outcome.NotSaved(now.seq());
        }
    }

    /// What the same interaction was answered before.
    private Optional<Outcome> earlier(Cause cause, List<Entry> unwritten) {
        return interactions
                .refusal(cause)
                .<Outcome>map(refused -> refused)
                .or(() ->
                        interactions
                                .decision(cause)
                                .map(decision -> replayed(decision, unwritten)));
    }

    private Outcome replayed(long decision, List<Entry> unwritten) {
        List<Entry> all = Stream.concat(entries.stream(), unwritten.stream()).toList();
        List<Entry> its = all.stream().filter(entry -> entry.decision() == decision).toList();
        List<Entry> until = all.subList(0, (int) its.getLast().seq());
        return new Outcome.Done(its, begun.evolve(until));
    }

    private static Outcome decided(Cutover now, Waiting one, Instant at) {
        return switch (Decider.move(now, one.command, one.cause, at)) {
            case Move.Made(List<Entry> fresh, Cutover after) -> new Outcome.Done(fresh, after);
            case Move.Refused(Refusal refusal) -> new Outcome.Refused(refusal, now.seq());
        };
    }

    /// The record never goes back in time, even when the machine's clock does.
    private Instant notBefore(List<Entry> unwritten) {
        List<Entry> before = unwritten.isEmpty() ? entries : unwritten;
        Instant last = before.isEmpty() ? Instant.MIN : before.getLast().at();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return last.isAfter(at) ? last : at;
    }

    /// Whatever keeps the journal from taking it: nobody is told that it happened.
    private void write(List<Waiting> batch, List<Entry> fresh, Cutover after) {
        if (fresh.isEmpty()) {
            return;
        }
        try {
            record(fresh, after);
        } catch (RuntimeException failure) {
            LOG.error("{}: {} entries could not be written", id, fresh.size(), failure);
            batch.forEach(this::notSaved);
            return;
        }
        entries.addAll(fresh);
        after.course().editions().known().values().forEach(this::remember);
        cutover = after;
        tell(List.copyOf(fresh));
    }

    /// It is on disk, whatever becomes of those who hear of it.
    private void tell(List<Entry> fresh) {
        try {
            listener.recorded(this, fresh);
        } catch (RuntimeException bug) {
            LOG.error("{}: entries up to {} could not be told", id, cutover.seq(), bug);
        }
    }

    /// So that an earlier moment can be told again.
    private void remember(Edition edition) {
        if (!begun.course().editions().known().containsKey(edition.fingerprint())) {
            begun = begun.knowing(edition);
        }
    }

    private void record(List<Entry> fresh, Cutover after) {
        if (entries.isEmpty()) {
            journal.begin(id, planText, fresh);
        } else {
            journal.append(id, fresh, texts(fresh, after));
        }
    }

    /// Those that the entries name.
    private static List<String> texts(List<Entry> fresh, Cutover after) {
        return fresh.stream()
                .flatMap(entry ->
                        entry.event() instanceof PlanAmended amended
                                ? Stream.of(amended.planHash())
                                : Stream.empty())
                .map(after.course().editions().known()::get)
                .filter(Objects::nonNull)
                .map(Edition::text)
                .toList();
    }

    /// Refusals too where they rest on what was not saved. What was on disk before stays so.
    private void notSaved(Waiting one) {
        if (!stands(Objects.requireNonNull(one.outcome))) {
            interactions.forget(one.cause);
            one.outcome = new Outcome.NotSaved(cutover.seq());
        }
    }

    private boolean stands(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var _, Cutover after) -> after.seq() <= cutover.seq();
            case Outcome.Refused(var _, long seq) -> seq <= cutover.seq();
            case Outcome.NotSaved _ -> false;
        };
    }
}
