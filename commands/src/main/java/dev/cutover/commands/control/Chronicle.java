package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Decider;
import dev.cutover.commands.Edition;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Move;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.control.Run.Recording;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is recorded of one cutover, and how it grows: commands are decided one after the other, on
/// the state that the one before left, and those of a batch are written in one write.
///
/// One thread at a time [decides][#decide]; any may look, waits for nobody and sees only what is on
/// disk.
final class Chronicle {

    private static final Logger LOG = LoggerFactory.getLogger(Chronicle.class);

    private final String id;
    private final String planText;
    private final Recording world;
    private final Consumer<List<Entry>> heard;
    private final Interactions interactions;
    private final Growing<Entry> entries;
    private volatile Cutover begun;
    private volatile Cutover cutover;

    /// A command and who gave it.
    record Given(Command command, Cause cause) {}

    /// @param begun the empty cutover of a plan, before its first entry
    /// @param recorded what happened so far, oldest first; empty for a new cutover
    /// @param heard is told what is new on disk
    Chronicle(
            String id,
            String planText,
            Cutover begun,
            List<Entry> recorded,
            Recording world,
            Consumer<List<Entry>> heard) {
        this.id = id;
        this.planText = planText;
        this.begun = begun;
        this.cutover = begun.evolve(recorded);
        this.entries = new Growing<>(recorded);
        this.interactions = new Interactions(recorded);
        this.world = world;
        this.heard = heard;
    }

    /// Who sees what somebody did finds it [#answered] too.
    Cutover cutover() {
        return cutover;
    }

    /// Oldest first. Who read the [#cutover] before finds here all that it knows of.
    List<Entry> entries() {
        return entries.now();
    }

    /// Whether this very interaction has an answer.
    boolean answered(Cause cause) {
        return interactions.refusal(cause).isPresent() || interactions.decision(cause).isPresent();
    }

    /// What the same interaction was answered before.
    Optional<Outcome> earlier(Cause cause) {
        return interactions
                .refusal(cause)
                .<Outcome>map(refused -> refused)
                .or(() -> interactions.decision(cause).map(this::replayed));
    }

    private Outcome replayed(long decision) {
        List<Entry> all = entries.now();
        List<Entry> its = all.stream().filter(entry -> entry.decision() == decision).toList();
        List<Entry> until = all.subList(0, (int) its.getLast().seq());
        return new Outcome.Done(its, begun.evolve(until));
    }

    /// What becomes of each command, in their order; on disk and told when this returns.
    List<Outcome> decide(List<Given> commands) {
        Batch batch = new Batch(commands);
        if (!batch.fresh.isEmpty() && !written(batch)) {
            return remembered(commands, batch.outcomes.stream().map(this::unlessLost).toList());
        }
        show(batch);
        if (!batch.fresh.isEmpty()) {
            tell(List.copyOf(batch.fresh));
        }
        return batch.outcomes;
    }

    /// The state comes last: it may be seen at once.
    private void show(Batch batch) {
        batch.after.course().editions().known().values().forEach(this::remember);
        entries.addAll(batch.fresh);
        remembered(batch.commands, batch.outcomes);
        cutover = batch.after;
    }

    private List<Outcome> remembered(List<Given> commands, List<Outcome> outcomes) {
        for (int index = 0; index < outcomes.size(); index++) {
            interactions.remember(commands.get(index).cause(), outcomes.get(index));
        }
        return outcomes;
    }

    /// Commands that are decided and not written yet.
    private final class Batch {

        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<Entry> fresh = new ArrayList<>();
        private final Map<String, Outcome> byInteraction = new HashMap<>();
        private final List<Given> commands;
        private Cutover after = cutover;

        private Batch(List<Given> commands) {
            this.commands = commands;
            commands.forEach(this::add);
        }

        private void add(Given one) {
            Outcome outcome = outcome(one);
            outcomes.add(outcome);
            if (!(outcome instanceof Outcome.NotSaved)) {
                Interactions.key(one.cause()).ifPresent(key -> byInteraction.put(key, outcome));
            }
            if (outcome instanceof Outcome.Done(List<Entry> its, Cutover next)
                    && next.seq() > after.seq()) {
                fresh.addAll(its);
                after = next;
            }
        }

        /// A bug in one decision must not take the answers of all who wait with it.
        private Outcome outcome(Given one) {
            try {
                return Interactions.key(one.cause())
                        .map(byInteraction::get)
                        .or(() -> earlier(one.cause()))
                        .orElseGet(() -> decided(one));
            } catch (RuntimeException bug) {
                LOG.error("{}: {} by {} could not be decided", id, one.command, one.cause, bug);
                return new Outcome.NotSaved(after.seq());
            }
        }

        private Outcome decided(Given one) {
            return switch (Decider.move(after, one.command, one.cause, notBefore(last()))) {
                case Move.Made(List<Entry> its, Cutover next) -> new Outcome.Done(its, next);
                case Move.Refused(Refusal refusal) -> new Outcome.Refused(refusal, after.seq());
            };
        }

        private Optional<Entry> last() {
            List<Entry> before = fresh.isEmpty() ? entries.now() : fresh;
            return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        }
    }

    /// The record never goes back in time, even when the machine's clock does.
    private Instant notBefore(Optional<Entry> last) {
        Instant at = world.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        return last.map(Entry::at).filter(it -> it.isAfter(at)).orElse(at);
    }

    /// Whatever keeps the journal from taking it: nobody is told that it happened.
    private boolean written(Batch batch) {
        try {
            write(batch.fresh, batch.after);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("{}: {} entries could not be written", id, batch.fresh.size(), failure);
            return false;
        }
    }

    private void write(List<Entry> fresh, Cutover after) {
        if (entries.now().isEmpty()) {
            world.journal().begin(id, planText, fresh);
        } else {
            world.journal().append(id, fresh, texts(fresh, after));
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

    /// So that an earlier moment can be told again.
    private void remember(Edition edition) {
        if (!begun.course().editions().known().containsKey(edition.fingerprint())) {
            begun = begun.knowing(edition);
        }
    }

    /// It is on disk, whatever becomes of those who hear of it.
    private void tell(List<Entry> fresh) {
        try {
            heard.accept(fresh);
        } catch (RuntimeException bug) {
            LOG.error("{}: entries up to {} could not be told", id, cutover.seq(), bug);
        }
    }

    /// Refusals are lost too where they rest on what was not saved. What was on disk before stays.
    private Outcome unlessLost(Outcome outcome) {
        boolean stands =
                switch (outcome) {
                    case Outcome.Done(var _, Cutover after) -> after.seq() <= cutover.seq();
                    case Outcome.Refused(var _, long seq) -> seq <= cutover.seq();
                    case Outcome.NotSaved _ -> false;
                };
        return stands ? outcome : new Outcome.NotSaved(cutover.seq());
    }
}
