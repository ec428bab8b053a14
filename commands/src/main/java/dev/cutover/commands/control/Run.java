package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Command;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Edition;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.Opening;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Chronicle.Given;
import dev.cutover.commands.journal.Journal;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One cutover, live. Commands on it are decided one after the other; whoever comes first writes
/// what all who wait have said, in one write, and nobody is answered before that is on disk.
///
/// Thread-safe. What [#cutover] shows is on disk.
public final class Run {

    private final String id;
    private final String planText;
    private final Journal journal;
    private final InstantSource clock;
    private final Agenda agenda;
    private final Chronicle chronicle;
    private final Batches<Given, Outcome> batches;

    /// @param begun the empty cutover of a plan, before its first entry
    /// @param recorded what happened so far, oldest first; empty for a new cutover
    Run(String id, String planText, Cutover begun, List<Entry> recorded, Recording recording) {
        this.id = id;
        this.planText = planText;
        this.journal = recording.journal();
        this.clock = recording.clock();
        this.agenda = recording.agenda();
        this.chronicle =
                new Chronicle(
                        id,
                        planText,
                        begun,
                        recorded,
                        recording,
                        fresh -> recording.listener().recorded(this, fresh));
        this.batches = new Batches<>(chronicle::decide);
    }

    /// What a run needs of the world.
    record Recording(Journal journal, InstantSource clock, RunListener listener, Agenda agenda) {}

    public String id() {
        return id;
    }

    /// The text of the plan as it is now: the one it was started with, or what an amendment
    /// brought.
    public String planText() {
        return cutover().course().editions().amended().map(Edition::text).orElse(planText);
    }

    /// The plan that it was started with; what came since is told by entries.
    public Plan firstPlan() {
        return cutover().course().editions().first();
    }

    public Cutover cutover() {
        return chronicle.cutover();
    }

    /// The channel it lives in, empty before it started.
    public Optional<Place> place() {
        return Optional.ofNullable(cutover().course().opening()).map(Opening::place);
    }

    /// The channels in which people work on it or see the whole of it: where it was started, then
    /// its mirrors.
    public List<Place> places() {
        return Stream.concat(
                        place().stream(),
                        cutover()
                                .audience()
                                .mirrors()
                                .live()
                                .filter(Mirror::whole)
                                .map(Mirror::place))
                .toList();
    }

    /// Whether a channel is one of [#places].
    boolean isIn(Place where) {
        return place().filter(where::equals).isPresent()
                || mirror(where).filter(mirror -> mirror.goesOn() && mirror.whole()).isPresent();
    }

    /// The channels in which people act: where it was started, then the mirrors that are not there
    /// to look at only.
    List<Place> acting() {
        return Stream.concat(
                        place().stream(),
                        cutover()
                                .audience()
                                .mirrors()
                                .live()
                                .filter(Mirror::acts)
                                .map(Mirror::place))
                .toList();
    }

    /// Every channel in which a message of it may stand: those of [#places], those that are told
    /// for one purpose, and those that were stopped.
    public List<Place> written() {
        return Stream.concat(
                        place().stream(),
                        cutover().audience().mirrors().all().stream().map(Mirror::place))
                .toList();
    }

    /// Who wants a channel to show it: whoever asked for the mirror, else who started it.
    public Person askedBy(Place where) {
        return mirror(where).map(Mirror::by).orElseGet(() -> entries().getFirst().cause().person());
    }

    /// What people may do in a channel. Empty where it is the cutover's own, or none of its.
    Optional<Mirror> mirror(Place where) {
        return cutover().audience().mirrors().at(where);
    }

    /// The mirror by which people only look at it from there; empty where they act. What somebody
    /// has for themselves in a workspace stands for all its channels.
    Optional<Mirror> lookedAtBy(Place where) {
        if (!where.isPrivate()) {
            return mirror(where).filter(mirror -> !mirror.acts());
        }
        return acting().stream().anyMatch(where::isAround)
                ? Optional.empty()
                : cutover().audience().mirrors().all().stream()
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
        return chronicle.entries();
    }

    /// Whether this very interaction has been answered before.
    public boolean answered(Cause cause) {
        return chronicle.answered(cause);
    }

    /// What this very interaction was answered before, if it was.
    public Optional<Outcome> earlier(Cause cause) {
        return chronicle.earlier(cause);
    }

    /// Decides, records and answers. The same interaction twice has one effect and one answer.
    ///
    /// @throws IllegalStateException when nobody knows what became of it
    public Outcome decide(Command command, Cause cause) {
        return batches.answer(new Given(command, cause));
    }
}
