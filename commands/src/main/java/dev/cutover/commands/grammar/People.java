package dev.cutover.commands.grammar;

import dev.cutover.commands.Person;
import java.util.Optional;

/// Who is meant by a name in a command.
final class People {

    private People() {}

    /// Empty where only a name is given, and people have more than that.
    static Optional<Person> named(String given, Person speaker) {
        return Mentions.first(given)
                .map(mention -> new Person(speaker.platform(), mention.id(), mention.name()))
                .or(() -> byName(given.strip(), speaker));
    }

    private static Optional<Person> byName(String name, Person speaker) {
        if (name.equalsIgnoreCase("me")) {
            return Optional.of(speaker);
        }
        return speaker.isOnlyAName() ? Optional.of(local(name, speaker)) : Optional.empty();
    }

    private static Person local(String name, Person speaker) {
        return name.equalsIgnoreCase(speaker.name()) ? speaker : Person.local(name);
    }
}
