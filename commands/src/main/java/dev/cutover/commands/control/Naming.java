package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.Entry;
import dev.cutover.commands.HandoverCommand.Offer;
import dev.cutover.commands.Links;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.TaskCommand.Assign;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import dev.cutover.commands.grammar.Request.AssignByName;
import dev.cutover.commands.grammar.Request.HandOverByName;
import dev.cutover.commands.words.PeopleWords;
import dev.cutover.commands.words.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds out who is meant by a name where a platform knows people by more than that. A task is
/// given to the one person of that name, and to nobody where there are several.
record Naming(Acquaintances acquaintances) {

    Answer assign(Run run, Place place, AssignByName asked, Cause cause) {
        String typed = "assign " + Phrases.shortened(asked.task(), 40);
        return new Asked(typed, asked.name(), to -> new Assign(asked.task(), to))
                .answer(this, run, place, cause);
    }

    Answer handOver(Run run, Place place, HandOverByName asked, Cause cause) {
        return new Asked("handover", asked.name(), Offer::new).answer(this, run, place, cause);
    }

    /// @param typed up to the name
    private record Asked(String typed, String name, Function<Person, Command> meaning) {

        Answer answer(Naming naming, Run run, Place place, Cause cause) {
            return run.earlier(cause)
                    .map(outcome -> Answers.of(run, outcome))
                    .orElseGet(() -> answer(run, cause, naming.meant(run, place, name, cause)));
        }

        private Answer answer(Run run, Cause cause, List<Person> meant) {
            long seq = run.cutover().seq();
            return switch (meant.size()) {
                case 0 -> Answers.refused(PeopleWords.nobodyNamed(typed, name), seq);
                case 1 -> Answers.of(run, run.decide(meaning.apply(meant.getFirst()), cause));
                default -> Answers.refused(PeopleWords.severalNamed(typed, meant), seq);
            };
        }
    }

    /// One account for each person, on the platform where it is said if there is one.
    private List<Person> meant(Run run, Place place, String name, Cause cause) {
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
