package dev.cutover.commands.control;

import dev.cutover.commands.journal.PeopleBook;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// What the bot has around its cutovers.
///
/// @param platforms the names of those it is on
/// @param people who is one person on several of them
/// @param acquaintances whom the platforms know by name
/// @param codes makes short codes of letters and digits that nobody guesses
public record Surroundings(
        List<String> platforms,
        PeopleBook people,
        Acquaintances acquaintances,
        Supplier<String> codes,
        InstantSource clock) {

    public Surroundings {
        platforms = List.copyOf(platforms);
    }
}
