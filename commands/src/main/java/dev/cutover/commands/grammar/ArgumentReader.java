package dev.cutover.commands.grammar;

import dev.cutover.commands.Person;
import dev.cutover.commands.grammar.Misreading.Missing;
import dev.cutover.commands.grammar.Misreading.NotAChoice;
import dev.cutover.commands.grammar.Misreading.NotANumber;
import dev.cutover.commands.grammar.Misreading.TooMuch;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Reading.Misread;
import dev.cutover.commands.grammar.Reading.Understood;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what stands behind one verb, parameter by parameter.
final class ArgumentReader {

    private final Verb verb;
    private final Words words;
    private final Person speaker;
    private final Map<String, String> values = new HashMap<>();
    private List<Integer> numbers = List.of();

    ArgumentReader(Verb verb, Words words, Person speaker) {
        this.verb = verb;
        this.words = words;
        this.speaker = speaker;
    }

    Reading read() {
        Optional<Misreading> wrong =
                named().or(this::positional).or(() -> Grammar.tooMuch(verb, words));
        return wrong.<Reading>map(Misread::new)
                .orElseGet(() ->
                        new Understood(verb.meaning().of(new Arguments(values, numbers, speaker))));
    }

    private Optional<Misreading> named() {
        return verb.parameters().stream()
                .filter(Parameter::named)
                .map(this::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Misreading> named(Parameter parameter) {
        String value = words.option(parameter.name(), taking(parameter));
        if (value == null) {
            return Optional.empty();
        }
        if (takesValue(parameter) && cleaned(parameter, value).isEmpty()) {
            return Optional.of(new Missing(verb, parameter));
        }
        if (words.option(parameter.name(), taking(parameter)) != null) {
            return Optional.of(new TooMuch(verb, "second --" + parameter.name()));
        }
        if (!parameter.choices().isEmpty()
                && parameter.choices().stream().noneMatch(value::equalsIgnoreCase)) {
            return Optional.of(new NotAChoice(verb, parameter, value));
        }
        if (isNumber(parameter, value) && Numbers.one(value).isEmpty()) {
            return Optional.of(new NotANumber(verb, parameter, value));
        }
        values.put(parameter.name(), cleaned(parameter, value));
        return Optional.empty();
    }

    private static boolean isNumber(Parameter parameter, String value) {
        return parameter.kind() == Kind.NUMBER_OPTION
                || (parameter.kind() == Kind.NUMBER_FLAG && !value.isEmpty());
    }

    private static Words.Taking taking(Parameter parameter) {
        return switch (parameter.kind()) {
            case FLAG -> Words.Taking.NOTHING;
            case NUMBER_FLAG -> Words.Taking.NUMBER;
            case TIME_OPTION -> Words.Taking.SEVERAL;
            case OPTION, TASK_OPTION, NUMBER_OPTION -> Words.Taking.ONE;
            case TASK, PROBE, PHASE, PERSON, CHANNEL, PLAN, VERB, NUMBER, NUMBERS, TEXT ->
                    Words.Taking.ONE;
        };
    }

    private static boolean takesValue(Parameter parameter) {
        return parameter.kind() != Kind.FLAG && parameter.kind() != Kind.NUMBER_FLAG;
    }

    private static String cleaned(Parameter parameter, String value) {
        return parameter.kind() == Kind.TASK_OPTION ? Ids.cleaned(value) : value;
    }

    private Optional<Misreading> positional() {
        return verb.parameters().stream()
                .filter(parameter -> !parameter.named())
                .map(this::positional)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Misreading> positional(Parameter parameter) {
        if (words.isEmpty()) {
            return parameter.required()
                    ? Optional.of(new Missing(verb, parameter))
                    : Optional.empty();
        }
        return switch (parameter.kind()) {
            case TASK -> taken(parameter, Ids.cleaned(words.next()));
            case PROBE -> taken(parameter, Ids.cleaned(probe()));
            case PHASE ->
                    parameter.required() || !verb.parameters().getLast().required()
                            ? taken(parameter, Ids.cleaned(phase()))
                            : leftToThePlan();
            case PERSON -> person(parameter, words.all());
            case CHANNEL -> channel(parameter, words.all());
            case PLAN -> words.holdAnOption() ? tooMuch() : taken(parameter, words.all());
            case TEXT, VERB -> words.beginWithAnOption() ? tooMuch() : text(parameter);
            case NUMBER -> number(parameter, words.next());
            case NUMBERS -> numbers(parameter, words.all());
            case OPTION, TASK_OPTION, TIME_OPTION, NUMBER_OPTION, NUMBER_FLAG, FLAG ->
                    Optional.empty();
        };
    }

    /// Where a text follows a text, who knows both says where the first ends.
    private Optional<Misreading> text(Parameter parameter) {
        boolean isLast =
                verb.parameters().stream()
                        .dropWhile(other -> !other.equals(parameter))
                        .skip(1)
                        .noneMatch(other -> other.kind() == Kind.TEXT);
        return isLast ? taken(parameter, words.all()) : Optional.empty();
    }

    /// Whether the first word is a phase or begins a text, the plan knows.
    private static Optional<Misreading> leftToThePlan() {
        return Optional.empty();
    }

    /// An option that the verb does not have is a slip of the finger, and no note.
    private Optional<Misreading> tooMuch() {
        return Optional.of(new TooMuch(verb, words.firstOption()));
    }

    private Optional<Misreading> taken(Parameter parameter, String value) {
        if (value.isEmpty()) {
            return Optional.of(new Missing(verb, parameter));
        }
        values.put(parameter.name(), value);
        return Optional.empty();
    }

    /// A person who was chosen from a list stays who they are.
    private Optional<Misreading> person(Parameter parameter, String given) {
        return Mentions.first(given)
                .map(mention ->
                        mention.rest().isEmpty()
                                ? taken(parameter, given)
                                : Optional.<Misreading>of(new TooMuch(verb, mention.rest())))
                .orElseGet(() -> taken(parameter, given.replaceFirst("^@\\s*", "")));
    }

    /// One word, or one of a platform's list, whose name may have several.
    private Optional<Misreading> channel(Parameter parameter, String given) {
        String rest =
                Mentions.channel(given)
                        .map(Mentions.Mention::rest)
                        .orElseGet(() -> new Words(given).afterFirst());
        return rest.isEmpty() ? taken(parameter, given) : Optional.of(new TooMuch(verb, rest));
    }

    private Optional<Misreading> number(Parameter parameter, String given) {
        Optional<List<Integer>> read = Numbers.one(given);
        read.ifPresent(one -> numbers = one);
        return read.isPresent()
                ? Optional.empty()
                : Optional.of(new NotANumber(verb, parameter, given));
    }

    private Optional<Misreading> numbers(Parameter parameter, String given) {
        Optional<List<Integer>> read = Numbers.several(given);
        read.ifPresent(several -> numbers = several);
        return read.isPresent()
                ? Optional.empty()
                : Optional.of(new NotANumber(verb, parameter, given));
    }

    /// People write `phase 4` for `phase-4`.
    private String probe() {
        String word = words.next();
        return word.equalsIgnoreCase("phase") && !words.isEmpty() ? "phase-" + words.next() : word;
    }

    /// People write `phase 4` for `4`.
    private String phase() {
        String word = words.next();
        return word.equalsIgnoreCase("phase") && !words.isEmpty() ? words.next() : word;
    }
}
