package dev.cutover.commands.grammar;

import dev.cutover.commands.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stood behind a verb, read and checked against its parameters.
///
/// @param values by the parameter's name
/// @param numbers what stood for a parameter that takes numbers; empty for `all`
record Arguments(Map<String, String> values, List<Integer> numbers, Person speaker) {

    /// For a required parameter.
    String text(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(
                        () -> new IllegalStateException(name + " is required and was not checked"));
    }

    @Nullable String maybe(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    int number() {
        return numbers.getFirst();
    }

    /// For an option that takes a number.
    int number(String name, int otherwise) {
        return Optional.ofNullable(values.get(name))
                .flatMap(Numbers::one)
                .map(List::getFirst)
                .orElse(otherwise);
    }

    /// Somebody on the speaker's platform: `@Ben`, `me`, or `Ben` where a name is enough.
    Optional<Person> person(String name) {
        return People.named(text(name), speaker);
    }
}
