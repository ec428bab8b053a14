package dev.cutover.commands.control;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import java.util.List;

/// Whom the platforms know by name, beside those who are in a cutover already. Answers from memory,
/// at once; thread-safe.
@FunctionalInterface
public interface Acquaintances {

    /// Where nobody keeps such a list.
    Acquaintances NONE = (_, _) -> List.of();

    /// Everybody of this name who can be reached in a place, whatever its case.
    List<Person> named(Place place, String name);
}
