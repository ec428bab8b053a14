package dev.cutover.commands.control;

import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.OrderRules;
import dev.cutover.commands.Standing;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.grammar.Parameter;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.words.Phrases;
import dev.cutover.plans.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a line that somebody is typing may go on.
///
/// @param cutover the channel's, if there is one
record Completions(Optional<Cutover> cutover, PlanShelf shelf) {

    private static final int MOST = 10;

    /// What is typed most comes first: `cl` is a claim before it is a close.
    private static final List<String> EVERYDAY =
            List.of("claim", "done", "step", "next", "mine", "undo");

    List<Completion> of(String typed) {
        Optional<Verb> verb =
                Verbs.all().stream()
                        .filter(known ->
                                typed.toLowerCase(Locale.ROOT).startsWith(known.word() + " "))
                        .max(Comparator.comparingInt(known -> known.word().length()));
        return verb.map(known ->
                        arguments(known, typed.substring(known.word().length()).stripLeading()))
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
                .limit(MOST)
                .toList();
    }

    private static int rarity(Verb verb) {
        int index = EVERYDAY.indexOf(verb.word());
        return index < 0 ? EVERYDAY.size() : index;
    }

    private List<Completion> arguments(Verb verb, String typed) {
        if (verb.parameters().isEmpty() || typed.contains(" ")) {
            return List.of();
        }
        Parameter first = verb.parameters().getFirst();
        String start = typed.toLowerCase(Locale.ROOT);
        Stream<Completion> found =
                switch (first.kind()) {
                    case TASK -> tasks(verb, start);
                    case PHASE -> phases(verb, start);
                    case PLAN -> names(verb, shelf.names(), start);
                    case VERB -> names(verb, Verbs.all().stream().map(Verb::word).toList(), start);
                    case CHANNEL -> names(verb, mirrors(verb), start);
                    case PERSON, NUMBER, NUMBERS, TEXT -> Stream.empty();
                    case OPTION, TASK_OPTION, NUMBER_OPTION, FLAG -> Stream.empty();
                };
        return found.limit(MOST).toList();
    }

    private Stream<Completion> tasks(Verb verb, String start) {
        return cutover.stream()
                .flatMap(state -> candidates(state, verb))
                .filter(task ->
                        task.id().toLowerCase(Locale.ROOT).startsWith(start)
                                || task.title().toLowerCase(Locale.ROOT).contains(start))
                .map(task ->
                        new Completion(
                                verb.word() + " " + task.id() + end(verb),
                                task.id() + " " + task.title()));
    }

    /// The tasks for which the verb makes sense now come first.
    private static Stream<Task> candidates(Cutover state, Verb verb) {
        List<Task> likely =
                switch (verb.word()) {
                    case "claim", "assign" -> OrderRules.startable(state);
                    case "done", "step", "release" -> held(state);
                    default -> List.of();
                };
        return Stream.concat(likely.stream(), state.plan().tasks()).distinct();
    }

    private static List<Task> held(Cutover state) {
        return state.plan()
                .tasks()
                .filter(task -> state.tasks().standing(task) instanceof Standing.Claimed)
                .toList();
    }

    private Stream<Completion> phases(Verb verb, String start) {
        Stream<Completion> phases =
                cutover.stream()
                        .flatMap(state -> state.plan().phases().stream())
                        .map(phase ->
                                new Completion(
                                        verb.word() + " " + phase.id() + end(verb),
                                        Phrases.phase(phase)));
        Stream<Completion> last =
                verb.word().endsWith("check")
                        ? Stream.of(
                                new Completion(
                                        verb.word() + " " + CriterionCommand.FINAL + end(verb),
                                        "Final verification"))
                        : Stream.empty();
        return Stream.concat(phases, last)
                .filter(completion ->
                        completion
                                .insert()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(verb.word() + " " + start));
    }

    /// Channels that could follow it only their platform can tell.
    private List<String> mirrors(Verb verb) {
        return verb.word().endsWith("stop")
                ? cutover.stream()
                        .flatMap(state -> state.audience().mirrors().live())
                        .map(mirror -> mirror.place().address())
                        .toList()
                : List.of();
    }

    private static Stream<Completion> names(Verb verb, List<String> names, String start) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start))
                .map(name -> new Completion(verb.word() + " " + name + end(verb), name));
    }

    private static String end(Verb verb) {
        return verb.parameters().size() > 1 ? " " : "";
    }
}
