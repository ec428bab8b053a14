package dev.cutover.commands;

import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.NotifyEvent.StatusAsked;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whom the bot called and when, what it last heard of each matter, and which channels want to be
/// told how things stand. One slice of a [Cutover]; it evolves itself.
///
/// @param sent when each was said, by key
/// @param calls when each account was called in the last hour, oldest first
/// @param heard when somebody last did or said something about a task, or `issue 3`
/// @param known who did or got something here
/// @param cadences by channel
/// @param resumedAt when the last hold ended, null for none
public record Nudges(
        Map<String, Instant> sent,
        Map<Person, List<Instant>> calls,
        Map<String, Instant> heard,
        Map<Person, Person> known,
        Map<Place, Cadence> cadences,
        @Nullable Instant resumedAt)
        implements Slice {

    static final Nudges NONE = new Nudges(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), null);

    static final Duration HOUR = Duration.ofHours(1);

    boolean has(String key) {
        return sent.containsKey(key);
    }

    /// When somebody last said a word about something.
    Optional<Instant> heardOf(String matter) {
        return Optional.ofNullable(heard.get(matter));
    }

    /// How an issue is called among what was heard of.
    static String issue(int number) {
        return "issue " + number;
    }

    /// How often a person was called in the hour before, on any of their accounts.
    List<Instant> callsOf(List<Person> accounts, Instant now) {
        return accounts.stream()
                .flatMap(account -> calls.getOrDefault(account, List.of()).stream())
                .filter(at -> at.plus(HOUR).isAfter(now))
                .sorted()
                .toList();
    }

    /// Whatever happened: a word about a task counts, whoever said it.
    Nudges evolve(Entry entry) {
        Nudges met = meeting(entry);
        return switch (entry.event()) {
            case Nudged(Nudge nudge) -> met.sent(nudge, entry.at());
            case StatusAsked(Place place, @Nullable Duration every) ->
                    met.asked(place, every, entry.at());
            case StatusTold(Place place, int number, Summary summary, var _) ->
                    met.told(place, number, summary, entry.at());
            case TimerFired(Timer timer) when timer.whom() != null ->
                    met.called(List.of(timer.whom()), entry.at());
            case TaskEvent task -> met.hearing(task.task(), entry.at());
            case RecordEvent.OutputSeen seen -> met.hearing(seen.task(), entry.at());
            case ClockEvent.Looked looked -> met.hearing(looked.task(), entry.at());
            case ScheduleEvent.TaskReestimated said -> met.hearing(said.task(), entry.at());
            case LogEvent log -> met.hearing(log, entry.at());
            case CutoverResumed _ -> met.resumed(entry.at());
            case Event _ -> met;
        };
    }

    private Nudges sent(Nudge nudge, Instant at) {
        return new Nudges(put(sent, nudge.key(), at), calls, heard, known, cadences, resumedAt)
                .called(nudge.called(), at);
    }

    private Nudges called(List<Person> people, Instant at) {
        Map<Person, List<Instant>> more = new LinkedHashMap<>(calls);
        for (Person person : people) {
            List<Instant> times = new ArrayList<>();
            more.getOrDefault(person, List.of()).stream()
                    .filter(time -> time.plus(HOUR).isAfter(at))
                    .forEach(times::add);
            times.add(at);
            more.put(person, List.copyOf(times));
        }
        return new Nudges(
                sent, Collections.unmodifiableMap(more), heard, known, cadences, resumedAt);
    }

    private Nudges hearing(LogEvent event, Instant at) {
        return switch (event) {
            case LogEvent.NoteWritten(int _, String _, @Nullable String task) ->
                    task == null ? this : hearing(task, at);
            case LogEvent.IssueRaised(int number, var _, var _, @Nullable String task) ->
                    hearing(task == null ? issue(number) : task, at);
            case LogEvent.IssueClosed(int number, String _) -> hearing(issue(number), at);
            case LogEvent.RiskRaised _, LogEvent.RiskClosed _ -> this;
        };
    }

    private Nudges hearing(String matter, Instant at) {
        return new Nudges(sent, calls, put(heard, matter, at), known, cadences, resumedAt);
    }

    private Nudges resumed(Instant at) {
        return new Nudges(sent, calls, heard, known, cadences, at);
    }

    private Nudges asked(Place place, @Nullable Duration every, Instant at) {
        Map<Place, Cadence> more = new LinkedHashMap<>(cadences);
        @Nullable Cadence was = more.remove(place);
        if (every != null) {
            more.put(place, new Cadence(every, at, null, null, was == null ? 0 : was.number()));
        }
        return new Nudges(sent, calls, heard, known, Collections.unmodifiableMap(more), resumedAt);
    }

    private Nudges told(Place place, int number, Summary summary, Instant at) {
        @Nullable Cadence was = cadences.get(place);
        return was == null
                ? this
                : new Nudges(
                        sent,
                        calls,
                        heard,
                        known,
                        put(cadences, place, was.told(at, summary, number)),
                        resumedAt);
    }

    /// An account whose name changed is known by its new one.
    private Nudges meeting(Entry entry) {
        Nudges met = meeting(entry.cause().person());
        return entry.event() instanceof TaskAssigned(String _, Person to) ? met.meeting(to) : met;
    }

    private Nudges meeting(Person person) {
        @Nullable Person was = known.get(person);
        boolean news = was == null || !was.name().equals(person.name());
        if (!news || person.equals(Person.BOT)) {
            return this;
        }
        Map<Person, Person> more = new LinkedHashMap<>(known);
        more.remove(person);
        more.put(person, person);
        return new Nudges(
                sent, calls, heard, Collections.unmodifiableMap(more), cadences, resumedAt);
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        return Table.of(map).and(key, value);
    }
}
