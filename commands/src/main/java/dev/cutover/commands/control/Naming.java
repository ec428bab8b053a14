package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Links;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.TaskCommand.Assign;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import dev.cutover.commands.grammar.Request.AssignByName;
import dev.cutover.commands.words.PeopleWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds out who is meant by a name where a platform knows people by more than that. A task is
/// given to the one person of that name, and to nobody where there are several.
record Naming(Acquaintances acquaintances) {

    Answer assign(Run run, Place place, AssignByName asked, Cause cause) {
        return run.earlier(cause)
                .map(outcome -> Answers.of(run, outcome))
                .orElseGet(() -> assign(run, asked, cause, meant(run, place, asked, cause)));
    }

    private static Answer assign(Run run, AssignByName asked, Cause cause, List<Person> meant) {
        long seq = run.cutover().seq();
        return switch (meant.size()) {
            case 0 -> Answers.refused(PeopleWords.nobodyNamed(asked.task(), asked.name()), seq);
            case 1 ->
                    Answers.of(run, run.decide(new Assign(asked.task(), meant.getFirst()), cause));
            default -> Answers.refused(PeopleWords.severalNamed(asked.task(), meant), seq);
        };
    }

    /// One account for each person, on the platform where it is said if there is one.
    private List<Person> meant(Run run, Place place, AssignByName asked, Cause cause) {
        String name = asked.name();
        Links links = run.cutover().audience().links();
        Map<Person, Person> byPerson = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(cause.person()),
                        acquaintances.named(place, name).stream(),
                        run.entries().stream().flatMap(Naming::people))
                .flatMap(people -> people)
                .filter(person -> person.name().equalsIgnoreCase(name))
                .filter(person -> !person.equals(Person.BOT))
                .forEach(person ->
                        byPerson.merge(
                                links.standsFor(person),
                                person,
                                (known, other) -> nearer(place, known, other)));
        return List.copyOf(byPerson.values());
    }

    private static Person nearer(Place place, Person known, Person other) {
        return known.platform().equals(place.platform())
                        || !other.platform().equals(place.platform())
                ? known
                : other;
    }

    private static Stream<Person> people(Entry entry) {
        Person by = entry.cause().person();
        return entry.event() instanceof TaskAssigned(String _, Person to)
                ? Stream.of(by, to)
                : Stream.of(by);
    }
}
