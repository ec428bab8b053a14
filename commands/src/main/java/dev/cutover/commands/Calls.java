package dev.cutover.commands;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Nudge.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who may be called when: as they chose, and not too often. It counts what is said meanwhile.
final class Calls {

    private final Cutover cutover;
    private final Agenda agenda;
    private final Map<Person, List<Instant>> meanwhile = new HashMap<>();

    private Calls(Cutover cutover, Agenda agenda) {
        this.cutover = cutover;
        this.agenda = agenda;
    }

    static Calls of(Cutover cutover, Agenda agenda) {
        return new Calls(cutover, agenda);
    }

    /// The first moment from one on; empty where it is not to be said at all.
    Optional<Instant> whenFor(Nudge nudge, Instant from) {
        if (nudge.kind() == Kind.SOON && !from.isBefore(nudge.since())) {
            return Optional.empty();
        }
        // What goes above is said at once: others read it, and the webhook does not sleep.
        if (nudge.kind().escalates() || nudge.called().isEmpty()) {
            return Optional.of(from);
        }
        Person person = nudge.called().getFirst();
        return isNeverCalled(person)
                ? Optional.empty()
                : Optional.of(free(person, from))
                        .filter(when -> nudge.kind() != Kind.SOON || when.isBefore(nudge.since()));
    }

    /// The same with those who are really called; they are counted.
    Nudge made(Nudge nudge, Instant now) {
        List<Person> people = nudge.called().stream().filter(one -> may(one, now)).toList();
        Nudge made = nudge.calling(nudge.kind() == Kind.UNCLAIMED ? withAll(people, now) : people);
        made.called().forEach(one -> count(one, now));
        return made;
    }

    /// What the clock brings about, with whom it really calls. A wait that is over and a look are
    /// of the minute and of work that somebody has taken: they are kept from nobody who wants to be
    /// called at all.
    UnaryOperator<Timer> toCall(Instant now) {
        return timer -> {
            Person whom = timer.whom();
            if (whom == null) {
                return timer;
            }
            boolean may =
                    timer.kind() == Timer.Kind.OVERDUE ? may(whom, now) : !isNeverCalled(whom);
            if (may) {
                count(whom, now);
            }
            return may ? timer : timer.callingNobody();
        };
    }

    /// Who wants to know of what nobody has.
    private List<Person> withAll(List<Person> people, Instant now) {
        List<Person> all = new ArrayList<>(people);
        cutover.nudges().known().keySet().stream()
                .filter(one -> wishes(one).level() == Wishes.Level.ALL)
                .filter(one -> all.stream().noneMatch(other -> same(one, other)))
                .filter(one -> may(one, now))
                .forEach(all::add);
        return all;
    }

    private boolean same(Person one, Person other) {
        return cutover.audience().links().same(one, other);
    }

    private void count(Person person, Instant now) {
        meanwhile.computeIfAbsent(standsFor(person), _ -> new ArrayList<>()).add(now);
    }

    private Person standsFor(Person person) {
        return cutover.audience().links().standsFor(person);
    }

    private boolean may(Person person, Instant now) {
        return !isNeverCalled(person) && !free(person, now).isAfter(now);
    }

    private boolean isNeverCalled(Person person) {
        return agenda.patience().anHour() == 0 || wishes(person).level() == Wishes.Level.OFF;
    }

    private Wishes wishes(Person person) {
        return cutover.audience().wishes(person);
    }

    /// When somebody can be called, neither in their quiet hours nor once too often.
    private Instant free(Person person, Instant from) {
        Instant when = awake(person, room(person, from));
        Instant again = awake(person, room(person, when));
        return again.isAfter(when) ? again : when;
    }

    private Instant awake(Person person, Instant at) {
        Quiet quiet = wishes(person).quiet();
        return quiet == null ? at : quiet.over(at, agenda.zone());
    }

    private Instant room(Person person, Instant at) {
        List<Instant> calls =
                new ArrayList<>(
                        cutover.nudges().callsOf(cutover.audience().links().accounts(person), at));
        calls.addAll(meanwhile.getOrDefault(standsFor(person), List.of()));
        int most = agenda.patience().anHour();
        return calls.size() < most ? at : calls.get(calls.size() - most).plus(Nudges.HOUR);
    }
}
