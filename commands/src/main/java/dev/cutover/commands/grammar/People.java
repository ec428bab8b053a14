package dev.cutover.commands.grammar;

import dev.cutover.commands.Person;
import java.util.Locale;

/// Who is meant by a name in a command.
final class People {

    private People() {}

    static Person named(String given, Person speaker) {
        return Mentions.first(given)
                .map(mention -> new Person(speaker.platform(), mention.id(), mention.name()))
                .orElseGet(() -> byName(given, speaker));
    }

    private static Person byName(String given, Person speaker) {
        String name = given.startsWith("@") ? given.substring(1).strip() : given.strip();
        return name.equalsIgnoreCase("me") || name.equalsIgnoreCase(speaker.name())
                ? speaker
                : new Person(speaker.platform(), name.toLowerCase(Locale.ROOT), name);
    }
}
