package dev.cutover.commands.grammar;

import dev.cutover.commands.Person;
import dev.cutover.commands.grammar.Misreading.Missing;
import dev.cutover.commands.grammar.Misreading.NotAChoice;
import dev.cutover.commands.grammar.Misreading.NotANumber;
import dev.cutover.commands.grammar.Misreading.TooMuch;
import dev.cutover.commands.grammar.Reading.Misread;
import dev.cutover.commands.grammar.Reading.Understood;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what stands in the named places of one verb. Each value is one thing, whatever it looks
/// like: `--sev` in a reason is a part of the reason.
final class ValueReader {

    private final Verb verb;
    private final Map<String, String> given;
    private final Person speaker;
    private final Map<String, String> values = new HashMap<>();
    private List<Integer> numbers = List.of();

    ValueReader(Verb verb, Map<String, String> given, Person speaker) {
        this.verb = verb;
        this.given = given;
        this.speaker = speaker;
    }

    Reading read() {
        return strange()
                .or(this::amiss)
                .<Reading>map(Misread::new)
                .orElseGet(() ->
                        new Understood(verb.meaning().of(new Arguments(values, numbers, speaker))));
    }

    /// A place that the verb does not have: leaving its value out would be a guess.
    private Optional<Misreading> strange() {
        return given.keySet().stream()
                .filter(name ->
                        verb.parameters().stream().noneMatch(known -> known.name().equals(name)))
                .sorted()
                .findFirst()
                .map(name -> new TooMuch(verb, name));
    }

    private Optional<Misreading> amiss() {
        return verb.parameters().stream().map(this::taken).flatMap(Optional::stream).findFirst();
    }

    private Optional<Misreading> taken(Parameter parameter) {
        String value = given.getOrDefault(parameter.name(), "").strip();
        if (value.isEmpty()) {
            return parameter.required()
                    ? Optional.of(new Missing(verb, parameter))
                    : Optional.empty();
        }
        return switch (parameter.kind()) {
            case TASK, PROBE, PHASE, TASK_OPTION -> kept(parameter, Ids.cleaned(value));
            case PERSON, CHANNEL, PLAN, VERB, TEXT, TIME_OPTION -> kept(parameter, value);
            case OPTION -> chosen(parameter, value);
            case NUMBER -> numbers(parameter, value, Numbers.one(value));
            case NUMBERS -> numbers(parameter, value, Numbers.several(value));
            case NUMBER_OPTION, NUMBER_FLAG ->
                    Numbers.one(value).isPresent()
                            ? kept(parameter, value)
                            : Optional.of(new NotANumber(verb, parameter, value));
            case FLAG -> Boolean.parseBoolean(value) ? kept(parameter, value) : Optional.empty();
        };
    }

    private Optional<Misreading> kept(Parameter parameter, String value) {
        if (value.isEmpty()) {
            return Optional.of(new Missing(verb, parameter));
        }
        values.put(parameter.name(), value);
        return Optional.empty();
    }

    private Optional<Misreading> chosen(Parameter parameter, String value) {
        return parameter.choices().isEmpty()
                        || parameter.choices().stream().anyMatch(value::equalsIgnoreCase)
                ? kept(parameter, value)
                : Optional.of(new NotAChoice(verb, parameter, value));
    }

    private Optional<Misreading> numbers(
            Parameter parameter, String value, Optional<List<Integer>> read) {
        read.ifPresent(known -> numbers = known);
        return read.isPresent()
                ? Optional.empty()
                : Optional.of(new NotANumber(verb, parameter, value));
    }
}
