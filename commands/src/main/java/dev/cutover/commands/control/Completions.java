package dev.cutover.commands.control;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Begun;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.grammar.Parameter;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a line that somebody is typing may go on.
record Completions(Candidates candidates, Place place) {

    /// What is typed most comes first: `cl` is a claim before it is a close.
    private static final List<String> EVERYDAY =
            List.of("claim", "done", "step", "next", "mine", "undo");

    List<Completion> of(String typed) {
        Optional<Verb> verb =
                Verbs.all().stream()
                        .filter(known ->
                                typed.toLowerCase(Locale.ROOT).startsWith(known.word() + " "))
                        .max(Comparator.comparingInt(known -> known.word().length()));
        return verb.map(known -> arguments(known, typed.substring(known.word().length())))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> verbs(typed));
    }

    private static List<Completion> verbs(String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        return Verbs.all().stream()
                .filter(verb -> verb.word().startsWith(start))
                .sorted(Comparator.comparingInt(Completions::rarity))
                .map(verb ->
                        new Completion(
                                verb.word() + (verb.parameters().isEmpty() ? "" : " "),
                                verb.usage() + " · " + verb.help()))
                .limit(Candidates.MOST)
                .toList();
    }

    private static int rarity(Verb verb) {
        int index = EVERYDAY.indexOf(verb.word());
        return index < 0 ? EVERYDAY.size() : index;
    }

    /// What stands where the typing is; what is complete before it says more about it.
    private List<Completion> arguments(Verb verb, String behind) {
        Map<String, String> values = new HashMap<>();
        String typed = behind.stripLeading();
        for (Parameter parameter : verb.parameters()) {
            int end = typed.indexOf(' ');
            if (end < 0 || !stands(verb, parameter, typed.substring(0, end), values)) {
                return offered(verb, parameter, typed, values);
            }
            values.put(parameter.name(), typed.substring(0, end));
            typed = typed.substring(end).stripLeading();
        }
        return List.of();
    }

    private boolean stands(
            Verb verb, Parameter parameter, String word, Map<String, String> values) {
        return switch (parameter.kind()) {
            case TASK, PROBE, PHASE, NUMBER ->
                    candidates.of(verb, parameter, begun(verb, parameter, word, values)).stream()
                            .anyMatch(one -> one.insert().equalsIgnoreCase(word));
            case PERSON, CHANNEL, PLAN, VERB, NUMBERS, TEXT -> false;
            case OPTION, TASK_OPTION, TIME_OPTION, NUMBER_OPTION, NUMBER_FLAG, FLAG -> false;
        };
    }

    private List<Completion> offered(
            Verb verb, Parameter parameter, String typed, Map<String, String> values) {
        if (parameter.named()) {
            return List.of();
        }
        String before = before(verb, values);
        String end = parameter.equals(verb.parameters().getLast()) ? "" : " ";
        return candidates.of(verb, parameter, begun(verb, parameter, typed, values)).stream()
                .map(one -> new Completion(before + one.insert() + end, one.label()))
                .toList();
    }

    private static String before(Verb verb, Map<String, String> values) {
        return Stream.concat(
                        Stream.of(verb.word()),
                        verb.parameters().stream()
                                .map(parameter -> values.getOrDefault(parameter.name(), ""))
                                .filter(value -> !value.isEmpty()))
                .collect(Collectors.joining(" ", "", " "));
    }

    private Begun begun(Verb verb, Parameter parameter, String typed, Map<String, String> values) {
        Person nobody = new Person(place.platform(), "", "");
        return new Begun(place, nobody, verb.word(), parameter.name(), typed, values);
    }
}
