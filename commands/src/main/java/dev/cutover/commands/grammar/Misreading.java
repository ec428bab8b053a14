package dev.cutover.commands.grammar;

import java.util.List;

/// Why a line could not be understood, with what a person needs to say it right.
public sealed interface Misreading {

    record UnknownVerb(String given, List<String> nearest) implements Misreading {

        public UnknownVerb {
            nearest = List.copyOf(nearest);
        }
    }

    record Missing(Verb verb, Parameter parameter) implements Misreading {}

    record NotANumber(Verb verb, Parameter parameter, String given) implements Misreading {}

    record NotAChoice(Verb verb, Parameter parameter, String given) implements Misreading {}

    /// More than the verb takes; doing only a part of it would be a guess.
    record TooMuch(Verb verb, String rest) implements Misreading {}
}
