package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.Details;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where checks may be written: at the gates of phases, in open tasks, their steps and notes. What
/// is done already is asked no more, and what a phase must have reached at its end is nothing that
/// a probe of the phase can ask: that one is asked before the phase opens.
final class Passages {

    private static final Pattern CODE = Pattern.compile("`([^`]{1,4000}+)`");

    private static final Pattern RESULT =
            Pattern.compile(
                    "(?i)\\W{0,8}(?:expect|respon[ds]|returns?\\b|should\\b|status\\b)[^:]{0,60}:");

    private Passages() {}

    /// In the order of the text.
    static Stream<Passage> of(Plan plan) {
        return plan.phases().stream().flatMap(Passages::of);
    }

    private static Stream<Passage> of(Phase phase) {
        Stream<Passage> gate =
                phase.blockedBy().stream()
                        .filter(Requirement.Condition.class::isInstance)
                        .map(condition -> said(phase.id(), phase.line(), condition.text()));
        Stream<Passage> work =
                phase.tasks().stream()
                        .filter(task -> !task.done() && !task.isAdded())
                        .flatMap(Passages::of);
        return Stream.concat(gate, work);
    }

    private static Stream<Passage> of(Task task) {
        Details details = task.details();
        List<Passage> passages = new ArrayList<>();
        passages.add(
                new Passage(
                        task.id(), task.line(), task.title(), details.commands(), expected(task)));
        boolean one =
                details.commands().isEmpty()
                        && details.notes().stream().filter(Passages::hasCode).count() == 1;
        details.notes()
                .forEach(note ->
                        passages.add(
                                said(
                                        task.id(),
                                        task.line(),
                                        note,
                                        one && hasCode(note) ? expected(task) : List.of())));
        if (details.acceptance() != null) {
            passages.add(said(task.id(), task.line(), details.acceptance()));
        }
        task.steps().stream()
                .filter(step -> !step.done())
                .map(step -> of(task, step))
                .forEach(passages::add);
        return passages.stream();
    }

    /// Results that stand right below the task are its own, those below the first of them too.
    private static List<String> expected(Task task) {
        Stream<String> below =
                task.steps().stream()
                        .takeWhile(step -> step.commands().isEmpty())
                        .takeWhile(step -> RESULT.matcher(step.text()).lookingAt())
                        .flatMap(step -> step.expected().stream());
        return Stream.concat(task.details().expected().stream(), below).distinct().toList();
    }

    private static Passage of(Task task, Step step) {
        return new Passage(task.id(), step.line(), step.text(), step.commands(), step.expected());
    }

    /// The results of a task whose only command stands in a note are that command's.
    private static boolean hasCode(String words) {
        return CODE.matcher(words).find();
    }

    private static Passage said(String owner, int line, String words) {
        return said(owner, line, words, List.of());
    }

    private static Passage said(String owner, int line, String words, List<String> expected) {
        List<String> code =
                CODE.matcher(words).results().map((MatchResult found) -> found.group(1)).toList();
        return new Passage(owner, line, words, code, expected);
    }
}
