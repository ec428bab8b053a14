package dev.cutover.commands.control;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Standing;
import dev.cutover.commands.control.Conversation.Completion;
import java.util.Locale;
import java.util.stream.Stream;

/// Those who have had a hand in a cutover.
final class People {

    private People() {}

    /// Whoever asks comes first.
    static Stream<Completion> known(Cutover state, Person by, String typed) {
        String sought = typed.startsWith("@") ? typed.substring(1) : typed;
        return Stream.concat(Stream.of(by), all(state))
                .filter(person -> person.platform().equals(by.platform()))
                .filter(person -> !person.name().isBlank())
                .distinct()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(sought))
                .map(person -> new Completion(named(person), person.name()));
    }

    private static Stream<Person> all(Cutover state) {
        return Stream.concat(
                state.plan().tasks().map(task -> state.tasks().standing(task)).flatMap(People::in),
                Stream.concat(
                        state.log().issues().values().stream().map(issue -> issue.by()),
                        state.log().notes().values().stream().map(note -> note.by())));
    }

    private static Stream<Person> in(Standing standing) {
        return switch (standing) {
            case Standing.Claimed(Person owner, var _) -> Stream.of(owner);
            case Standing.Done(Person by, var _, var _) -> Stream.of(by);
            case Standing.Failed(Person by, var _, var _) -> Stream.of(by);
            case Standing.Blocked(Person by, var _, var _, var _) -> Stream.of(by);
            case Standing.Skipped(Person by, var _, var _) -> Stream.of(by);
            case Standing.NotApplicable(Person by, var _, var _) -> Stream.of(by);
            case Standing.Open _, Standing.DoneBefore _ -> Stream.empty();
        };
    }

    /// Where an id is more than the name, the person is named by it.
    private static String named(Person person) {
        String name = person.name().replaceAll("[<>|]", " ").strip();
        return person.id().equalsIgnoreCase(name)
                ? "@" + name
                : "<@" + person.id() + "|" + name + ">";
    }
}
