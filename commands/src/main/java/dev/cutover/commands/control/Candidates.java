package dev.cutover.commands.control;

import dev.cutover.commands.Criteria;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.control.Conversation.Begun;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.grammar.Parameter;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.words.Phrases;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may stand in one place of a command, best first.
///
/// @param cutover the channel's, if there is one
record Candidates(Optional<Cutover> cutover, PlanShelf shelf) {

    static final int MOST = 25;

    /// What people type of a thing to find it again is short.
    private static final int LONGEST = 100;

    List<Completion> of(Begun begun) {
        return Verbs.named(begun.verb())
                .flatMap(verb ->
                        verb.parameters().stream()
                                .filter(its -> its.name().equals(begun.parameter()))
                                .findFirst()
                                .map(parameter -> of(verb, parameter, begun)))
                .orElse(List.of());
    }

    List<Completion> of(Verb verb, Parameter parameter, Begun begun) {
        String typed = Phrases.shortened(begun.typed(), LONGEST).toLowerCase(Locale.ROOT);
        return found(verb, parameter, begun, typed).limit(MOST).toList();
    }

    private Stream<Completion> found(Verb verb, Parameter parameter, Begun begun, String typed) {
        return switch (parameter.kind()) {
            case TASK, TASK_OPTION ->
                    running(state -> new TaskCandidates(state, begun.by()).of(verb.word(), typed));
            case PROBE -> running(state -> probes(state, typed));
            case PHASE -> phases(verb, typed);
            case PERSON -> running(state -> People.known(state, begun.by(), typed));
            case CHANNEL -> running(state -> names(mirrors(verb, state), typed));
            case PLAN -> names(shelf.names(), typed);
            case VERB -> names(Verbs.all().stream().map(Verb::word).toList(), typed);
            case NUMBER -> running(state -> numbers(verb, state, begun.values(), typed));
            case NUMBERS ->
                    running(state -> withAll(numbers(verb, state, begun.values(), typed), typed));
            case OPTION ->
                    parameter.choices().isEmpty() && parameter.offered()
                            ? phases(verb, typed)
                            : names(parameter.choices(), typed);
            case TEXT, TIME_OPTION, NUMBER_OPTION, NUMBER_FLAG, FLAG -> Stream.empty();
        };
    }

    private Stream<Completion> running(Function<Cutover, Stream<Completion>> found) {
        return cutover.stream().flatMap(found);
    }

    private static Stream<Completion> probes(Cutover state, String typed) {
        return matching(
                PlannedProbe.all(state.plan())
                        .map(one ->
                                new Completion(one.name(), one.name() + " " + one.probe().title())),
                typed);
    }

    private Stream<Completion> phases(Verb verb, String typed) {
        Stream<Completion> phases =
                running(state ->
                        state.plan().phases().stream()
                                .map(phase -> new Completion(phase.id(), Phrases.phase(phase))));
        Stream<Completion> last =
                verb.word().endsWith("check")
                        ? Stream.of(new Completion(CriterionCommand.FINAL, "Final verification"))
                        : Stream.empty();
        return matching(Stream.concat(phases, last), typed);
    }

    /// Channels that could follow it only their platform can tell.
    private static List<String> mirrors(Verb verb, Cutover state) {
        return verb.word().endsWith("stop")
                ? state.audience().mirrors().live().map(mirror -> mirror.place().address()).toList()
                : List.of();
    }

    private static Stream<Completion> names(List<String> names, String typed) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed))
                .map(name -> new Completion(name, name));
    }

    private static Stream<Completion> numbers(
            Verb verb, Cutover state, Map<String, String> values, String typed) {
        return matching(
                switch (verb.word()) {
                    case "step" -> steps(state, values.getOrDefault("ID", ""));
                    case "check" -> criteria(state, values.getOrDefault("PHASE", ""), false);
                    case "uncheck" -> criteria(state, values.getOrDefault("PHASE", ""), true);
                    case "issue close" ->
                            state.log().issues().values().stream()
                                    .filter(issue -> issue.open())
                                    .map(issue -> numbered(issue.number(), issue.text()));
                    case "risk close" ->
                            state.log().risks().values().stream()
                                    .filter(risk -> risk.open())
                                    .map(risk -> numbered(risk.number(), risk.text()));
                    default -> Stream.empty();
                },
                typed);
    }

    private static Stream<Completion> steps(Cutover state, String task) {
        return state.plan().task(task).stream()
                .flatMap(known -> {
                    List<Step> steps = known.steps();
                    var ticked = state.tasks().of(known.id()).ticked();
                    return IntStream.rangeClosed(1, steps.size())
                            .filter(number -> !ticked.contains(number))
                            .mapToObj(number -> numbered(number, steps.get(number - 1).text()));
                });
    }

    private static Stream<Completion> criteria(Cutover state, String of, boolean met) {
        List<Criterion> criteria =
                of.equalsIgnoreCase(CriterionCommand.FINAL)
                        ? state.plan().finalCriteria()
                        : state.plan().phases().stream()
                                .filter(phase -> phase.id().equalsIgnoreCase(of))
                                .findFirst()
                                .map(phase -> phase.criteria())
                                .orElse(List.of());
        return IntStream.rangeClosed(1, criteria.size())
                .filter(number -> state.criteria().check(new Criteria.Key(of, number)).met() == met)
                .mapToObj(number -> numbered(number, criteria.get(number - 1).text()));
    }

    private static Completion numbered(int number, String text) {
        return new Completion(String.valueOf(number), number + " " + text);
    }

    private static Stream<Completion> withAll(Stream<Completion> numbers, String typed) {
        List<Completion> known = numbers.toList();
        return known.size() > 1 && "all".startsWith(typed)
                ? Stream.concat(Stream.of(new Completion("all", "all of them")), known.stream())
                : known.stream();
    }

    /// By what goes in, then by the words of what is shown.
    private static Stream<Completion> matching(Stream<Completion> all, String typed) {
        return all.filter(one -> begins(one, typed) || lower(one.label()).contains(typed))
                .sorted(Comparator.comparing(one -> !begins(one, typed)));
    }

    private static boolean begins(Completion one, String typed) {
        return lower(one.insert()).startsWith(typed);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
