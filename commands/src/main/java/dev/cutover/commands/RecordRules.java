package dev.cutover.commands;

import dev.cutover.commands.RecordCommand.FillBlank;
import dev.cutover.commands.RecordCommand.RecordValue;
import dev.cutover.commands.RecordCommand.ShowOutput;
import dev.cutover.commands.RecordCommand.Sign;
import dev.cutover.commands.RecordCommand.WriteImprovement;
import dev.cutover.commands.RecordCommand.WriteLesson;
import dev.cutover.commands.RecordEvent.ImprovementWritten;
import dev.cutover.commands.RecordEvent.LessonWritten;
import dev.cutover.commands.RecordEvent.OutputSeen;
import dev.cutover.commands.RecordEvent.SignedOff;
import dev.cutover.commands.RecordEvent.ValueRecorded;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.Team.SignOff;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Filling in what the document asks for. A value may be recorded again, the later one counts;
/// nobody signs for a role that somebody has signed for.
final class RecordRules {

    private RecordRules() {}

    static Decision decide(Cutover cutover, RecordCommand command) {
        int number = cutover.records().last() + 1;
        return switch (command) {
            case RecordValue(String said) -> record(cutover.plan(), said);
            case FillBlank(String name, String value) -> named(cutover.plan(), name, value);
            case ShowOutput(String task, String output) -> seen(cutover, task, output);
            case WriteLesson(String text) -> Decision.accepted(new LessonWritten(number, text));
            case WriteImprovement(String text) ->
                    Decision.accepted(new ImprovementWritten(number, text));
            case RecordCommand.Choose(String said) -> ChoiceRules.decide(cutover, said);
            case Sign(String role) -> sign(cutover, role);
        };
    }

    private static Decision record(Plan plan, String said) {
        Blanks meant = Blanks.meant(plan, said);
        return meant.blanks().isEmpty()
                ? Decision.refused(new RecordRefusal.NoSuchBlank(Blanks.nearest(plan, said)))
                : filled(meant);
    }

    private static Decision named(Plan plan, String name, String value) {
        Blanks named = Blanks.named(plan, name, value);
        return named.blanks().isEmpty()
                ? Decision.refused(new RecordRefusal.NoSuchBlank(Blanks.nearest(plan, name)))
                : filled(named);
    }

    private static Decision filled(Blanks meant) {
        if (meant.blanks().size() > 1
                && meant.blanks().stream().map(Blank::name).distinct().count() > 1) {
            return Decision.refused(
                    new RecordRefusal.SeveralBlanks(
                            meant.blanks().stream().map(Blank::name).toList()));
        }
        Blank first = meant.blanks().getFirst();
        boolean secret = meant.blanks().stream().anyMatch(Blank::secret);
        return meant.value().isEmpty()
                ? Decision.refused(new RecordRefusal.NoValue(first.name()))
                : new Decision.Accepted(
                        meant.blanks().stream()
                                .<Event>map(blank ->
                                        new ValueRecorded(
                                                blank.name(),
                                                blank.line(),
                                                secret ? null : meant.value()))
                                .toList());
    }

    private static Decision seen(Cutover cutover, String given, String output) {
        Optional<Task> task = cutover.plan().task(given);
        return task.map(found -> Decision.accepted(seen(found, output)))
                .orElseGet(() -> Decision.refused(Missing.task(cutover, given)));
    }

    private static OutputSeen seen(Task task, String output) {
        return Expectation.meant(task, output)
                .map(meant -> new OutputSeen(task.id(), meant.step(), output, meant.judge(output)))
                .orElseGet(() -> new OutputSeen(task.id(), 0, output, Verdict.UNJUDGED));
    }

    private static Decision sign(Cutover cutover, String given) {
        List<String> roles =
                cutover.plan().arrangements().team().signOffs().stream()
                        .map(SignOff::role)
                        .distinct()
                        .toList();
        Optional<String> role = role(roles, given);
        if (role.isEmpty()) {
            return Decision.refused(new RecordRefusal.NoSuchRole(given, roles));
        }
        return cutover.records()
                .signature(role.get())
                .map(signature -> Decision.refused(new RecordRefusal.AlreadySigned(signature)))
                .orElseGet(() -> Decision.accepted(new SignedOff(role.get())));
    }

    /// People say `dba` for `DBA`, and `database` where only one role has that word.
    private static Optional<String> role(List<String> roles, String given) {
        String words = given.toLowerCase(Locale.ROOT);
        List<String> containing =
                roles.stream()
                        .filter(role -> role.toLowerCase(Locale.ROOT).contains(words))
                        .toList();
        return roles.stream()
                .filter(words::equalsIgnoreCase)
                .findFirst()
                .or(() ->
                        containing.size() == 1
                                ? Optional.of(containing.getFirst())
                                : Optional.empty());
    }
}
