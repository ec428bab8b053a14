package dev.cutover.commands.control;

import dev.cutover.commands.Action.Before.OfMirror;
import dev.cutover.commands.Cause;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Edition;
import dev.cutover.commands.Lesson;
import dev.cutover.commands.Lessons;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.MirrorCommand.ShowIn;
import dev.cutover.commands.MirrorRefusal;
import dev.cutover.commands.Opening;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.control.Run.Recording;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.journal.Journal;
import dev.cutover.commands.journal.JournalDamaged;
import dev.cutover.plans.PlanReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All cutovers that the journal knows, live. Thread-safe.
public final class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final PlanReader reader;
    private final Recording recording;
    private final Map<String, Run> byId = new ConcurrentHashMap<>();
    private final Map<String, String> damaged = new ConcurrentHashMap<>();
    private final Object starting = new Object();

    public Runs(Journal journal, PlanReader reader, InstantSource clock, RunListener listener) {
        this(journal, reader, clock, listener, Agenda.USUAL);
    }

    /// @param agenda when days end
    public Runs(
            Journal journal,
            PlanReader reader,
            InstantSource clock,
            RunListener listener,
            Agenda agenda) {
        this.reader = reader;
        this.recording = new Recording(journal, clock, listener, agenda);
    }

    /// Takes up every cutover where it was. One that cannot be read does not keep the others from
    /// going on.
    public void takeUp() {
        for (String id : recording.journal().runs()) {
            try {
                Journal.Recorded recorded = recording.journal().read(id);
                recorded.notices().forEach(notice -> LOG.warn("{}: {}", id, notice));
                takeUp(id, recorded);
            } catch (JournalDamaged damage) {
                LOG.error("{} cannot be opened: {}", id, damage.getMessage());
                damaged.put(id, String.valueOf(damage.getMessage()));
            } catch (RuntimeException failure) {
                LOG.error("{} cannot be opened", id, failure);
                damaged.put(id, String.valueOf(failure.getMessage()));
            }
        }
    }

    private void takeUp(String id, Journal.Recorded recorded) {
        Run run =
                new Run(
                        id,
                        recorded.planText(),
                        recorded.begun(reader),
                        recorded.entries(),
                        recording);
        byId.put(id, run);
        recording.listener().recorded(run, List.of());
    }

    /// A text of a plan, read.
    Edition edition(String text) {
        return new Edition(Fingerprint.of(text), text, reader.read(text));
    }

    PlanReader reader() {
        return reader;
    }

    public Collection<Run> all() {
        return byId.values();
    }

    /// Cutovers that cannot be opened, with the reason.
    public Map<String, String> damaged() {
        return new LinkedHashMap<>(damaged);
    }

    public Optional<Run> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The cutover of a channel, be it the one where it was started or a mirror: the one that is
    /// not closed, else the last that was. One that only tells something there comes last.
    public Optional<Run> in(Place place) {
        return byId.values().stream()
                .filter(run -> run.isIn(place) || toldIn(run, place))
                .max(
                        Comparator.comparing((Run run) -> !run.cutover().closed())
                                .thenComparing(run -> run.isIn(place))
                                .thenComparing(Runs::startedAt));
    }

    private static boolean toldIn(Run run, Place place) {
        return run.mirror(place).filter(Mirror::goesOn).isPresent();
    }

    /// The cutover that has a channel for itself now.
    private Optional<Run> taking(Place place) {
        return byId.values().stream()
                .filter(run -> !run.cutover().closed() && run.isIn(place))
                .max(Comparator.comparing(Runs::startedAt));
    }

    /// Shows a cutover in another channel, unless that shows another one.
    Outcome mirror(Run run, ShowIn show, Cause cause) {
        synchronized (starting) {
            return taken(run, show.place())
                    .filter(_ -> show.purpose() == null && run.earlier(cause).isEmpty())
                    .<Outcome>map(taken -> new Outcome.Refused(taken, run.cutover().seq()))
                    .orElseGet(() -> run.decide(show, cause));
        }
    }

    /// Takes back somebody's last action, unless that would show the cutover where another is now.
    Outcome undo(Run run, Cause cause) {
        synchronized (starting) {
            return broughtBack(run, cause.person())
                    .filter(_ -> run.earlier(cause).isEmpty())
                    .<Outcome>map(taken -> new Outcome.Refused(taken, run.cutover().seq()))
                    .orElseGet(() -> run.decide(new RunCommand.Undo(), cause));
        }
    }

    private Optional<Refusal> broughtBack(Run run, Person by) {
        Cutover cutover = run.cutover();
        return cutover.actions().lastOf(by, cutover.audience().links()).stream()
                .flatMap(action -> action.before().stream())
                .flatMap(before ->
                        before instanceof OfMirror(Place place, var mirror)
                                        && mirror != null
                                        && mirror.goesOn()
                                        && mirror.whole()
                                ? taken(run, place).stream()
                                : Stream.empty())
                .findFirst();
    }

    /// That another cutover has a channel for itself now.
    private Optional<Refusal> taken(Run run, Place place) {
        return taking(place)
                .filter(there -> there != run)
                .map(there -> new MirrorRefusal.PlaceTaken(place, there.id()));
    }

    /// The cutovers that are not closed, oldest first.
    List<Run> running(Predicate<Place> where) {
        return byId.values().stream()
                .filter(run -> run.places().stream().anyMatch(where))
                .filter(run -> !run.cutover().closed())
                .sorted(Comparator.comparing(Runs::startedAt).thenComparing(Run::id))
                .toList();
    }

    private static Instant startedAt(Run run) {
        return Optional.ofNullable(run.cutover().course().startedAt()).orElse(Instant.MIN);
    }

    /// Starts a cutover, unless one runs in the channel already.
    ///
    /// @return the run that is in the channel now, with what became of the start
    Started start(String planName, String planText, Options options, Cause cause) {
        synchronized (starting) {
            Optional<Run> there =
                    taking(options.place())
                            .or(() -> in(options.place()).filter(run -> run.answered(cause)));
            if (there.isPresent()) {
                return again(there.get(), cause);
            }
            Run run =
                    new Run(
                            freeId(planText),
                            planText,
                            Cutover.of(reader.read(planText)),
                            List.of(),
                            recording);
            Opening opening =
                    new Opening(
                            run.id(),
                            planName,
                            Fingerprint.of(planText),
                            options.place(),
                            options.rehearsal(),
                            options.environment(),
                            options.faster());
            Outcome outcome =
                    run.decide(new Start(opening, options.zero(), earlier(opening)), cause);
            if (outcome instanceof Outcome.Done) {
                byId.put(run.id(), run);
                recording.listener().recorded(run, List.of());
            }
            return new Started(run, outcome);
        }
    }

    /// What the closed runs of the same plan taught about time. It goes into the record of what
    /// starts now.
    private @Nullable Lessons earlier(Opening opening) {
        Lessons lessons =
                Lessons.of(
                        byId.values().stream()
                                .filter(run -> isOf(run.cutover(), opening))
                                .flatMap(run -> Lesson.of(run.cutover(), run.entries()).stream())
                                .toList());
        return lessons.isEmpty() ? null : lessons;
    }

    private static boolean isOf(Cutover cutover, Opening opening) {
        Opening other = cutover.course().opening();
        return other != null && Lesson.isOf(other, opening.plan(), opening.planHash());
    }

    /// The same start delivered twice is answered like the first; another one is refused.
    private static Started again(Run run, Cause cause) {
        Opening opening = Objects.requireNonNull(run.cutover().course().opening());
        return new Started(run, run.decide(new Start(opening), cause));
    }

    /// @param zero T-0, null for the start itself
    /// @param faster how many times faster waits pass, null for as long as the plan says
    record Options(
            Place place,
            boolean rehearsal,
            @Nullable String environment,
            @Nullable SetZero zero,
            @Nullable Integer faster) {

        Options(Place place, boolean rehearsal, @Nullable String environment) {
            this(place, rehearsal, environment, null, null);
        }
    }

    /// Whether the start was answered before, in the channel where it is said.
    boolean answered(Place place, Cause cause) {
        return in(place).filter(run -> run.answered(cause)).isPresent();
    }

    /// The time, and when days end.
    Instant now() {
        return recording.clock().instant();
    }

    Agenda agenda() {
        return recording.agenda();
    }

    record Started(Run run, Outcome outcome) {}

    private String freeId(String planText) {
        String name = RunIds.named(reader.read(planText).title());
        return RunIds.free(name, id -> byId.containsKey(id) || damaged.containsKey(id));
    }
}
