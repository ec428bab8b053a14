package dev.cutover.commands.control;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.OrderRules;
import dev.cutover.commands.Person;
import dev.cutover.commands.Standing;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.plans.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The tasks that somebody may mean, by number and by words: the nearest match first, and among
/// equals what the command makes sense for now.
record TaskCandidates(Cutover state, Person by) {

    /// No match; the better ones are lower.
    private static final int NONE = 9;

    Stream<Completion> of(String verb, String typed) {
        String sought = typed.replaceFirst("^#", "");
        return inOrder(verb)
                .map(task -> new Ranked(task, rank(task, sought)))
                .filter(ranked -> ranked.rank() < NONE)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::completion);
    }

    private record Ranked(Task task, int rank) {

        Completion completion() {
            return new Completion(task.id(), task.id() + " " + task.title());
        }
    }

    /// The tasks for which the verb makes sense now, then all others as in the plan.
    private Stream<Task> inOrder(String verb) {
        return Stream.concat(likely(verb), state.plan().tasks()).distinct();
    }

    private Stream<Task> likely(String verb) {
        return switch (verb) {
            case "claim", "assign" -> OrderRules.startable(state).stream();
            case "done", "step", "release", "block", "fail", "expect", "eta" ->
                    Stream.concat(
                            standing(its ->
                                    its instanceof Standing.Claimed claimed
                                            && state.audience().links().same(claimed.owner(), by)),
                            standing(its -> its instanceof Standing.Claimed));
            case "unblock" -> standing(its -> its instanceof Standing.Blocked);
            case "reopen" -> standing(its -> its.settled() || its instanceof Standing.Failed);
            default -> Stream.empty();
        };
    }

    private Stream<Task> standing(Predicate<Standing> wanted) {
        return state.plan().tasks().filter(task -> wanted.test(state.tasks().standing(task)));
    }

    private static int rank(Task task, String sought) {
        String id = task.id().toLowerCase(Locale.ROOT);
        String title = task.title().toLowerCase(Locale.ROOT);
        if (id.equals(sought)) {
            return 0;
        }
        if (id.startsWith(sought)) {
            return 1;
        }
        if (title.startsWith(sought)) {
            return 2;
        }
        if (title.contains(" " + sought)) {
            return 3;
        }
        if (title.contains(sought)) {
            return 4;
        }
        List<String> words = List.of(sought.split(" "));
        return words.stream().allMatch((id + " " + title)::contains) ? 5 : NONE;
    }
}
