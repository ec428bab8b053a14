package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.grammar.Misreading;
import java.util.List;

/// Every line that could not be read as a sentence: what was typed, what is missing, and how to say
/// it.
public final class MisreadingWords {

    private MisreadingWords() {}

    public static Text of(Misreading misreading) {
        return switch (misreading) {
            case Misreading.UnknownVerb(String given, List<String> nearest) ->
                    unknown(Phrases.shortened(given, 40), nearest);
            case Misreading.Missing(var verb, var parameter) ->
                    Text.of(
                            parameter.required()
                                    ? Text.of(type(verb.word()), " needs ", parameter.name())
                                    : Text.of("--", parameter.name(), " needs a value"),
                            ": ",
                            parameter.help(),
                            ". For example: ",
                            type(verb.example()),
                            ".");
            case Misreading.NotANumber(var verb, var parameter, String given) ->
                    Text.of(
                            type(verb.word()),
                            " takes ",
                            parameter.help(),
                            "; ",
                            Text.code(Phrases.shortened(given, 40)),
                            " is no number. For example: ",
                            type(verb.example()),
                            ".");
            case Misreading.NotAChoice(var verb, var parameter, String given) ->
                    Text.of(
                            "--",
                            parameter.name(),
                            " takes one of ",
                            String.join(", ", parameter.choices()),
                            "; ",
                            Text.code(Phrases.shortened(given, 40)),
                            " is none of them. For example: ",
                            type(verb.example()),
                            ".");
            case Misreading.TooMuch(var verb, String rest) ->
                    Text.of(
                            type(verb.word()),
                            " takes no ",
                            Text.code(Phrases.shortened(rest, 40)),
                            ", so nothing was done. It is said like this: ",
                            type(verb.usage()),
                            ".");
        };
    }

    private static Text unknown(String given, List<String> nearest) {
        return nearest.isEmpty()
                ? Text.of(
                        "There is no command ", given, ". Next: ", type("help"), " shows them all.")
                : Text.of(
                        "There is no command ",
                        given,
                        ". Nearest: ",
                        Text.join(", ", nearest.stream().map(Phrases::type).toList()),
                        ". ",
                        type("help"),
                        " shows them all.");
    }
}
