package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.GateCommand;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.TaskCommand;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.views.Standings;
import dev.cutover.commands.words.RunWords;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;

/// What a pressed button means. One that was drawn before its task changed does nothing: people
/// press what they see, and what they saw is not so any more.
record Press(Run run, Cause cause, Amendments amendments) {

    Answer of(ButtonAction action) {
        return stale(action).orElseGet(() -> fresh(action));
    }

    private Answer fresh(ButtonAction action) {
        return switch (action.press()) {
            case CLAIM -> act(new TaskCommand.Claim(action.target()));
            case DONE -> act(new TaskCommand.Complete(action.target(), null));
            case UNBLOCK -> act(new TaskCommand.Unblock(action.target()));
            case APPROVE -> act(new GateCommand.Approve(action.target(), null));
            case RESUME -> act(new RunCommand.Resume());
            case CHECK -> check(action.target());
            case NEXT -> new Glance(run, cause.person()).at(new View.Next());
            case AMEND -> amendments.confirm(run, action.target(), cause);
            case MINE -> new Glance(run, cause.person()).at(new View.Mine());
        };
    }

    private Answer act(Command command) {
        return Answers.of(run, run.decide(command, cause));
    }

    private Answer check(String target) {
        int mark = target.lastIndexOf('#');
        String number = target.substring(mark + 1);
        return mark > 0 && number.matches("\\d{1,6}")
                ? act(
                        new CriterionCommand.Check(
                                target.substring(0, mark), List.of(Integer.parseInt(number))))
                : Answers.refused(RunWords.strangeButton(), run.cutover().seq());
    }

    private Optional<Answer> stale(ButtonAction action) {
        Cutover cutover = run.cutover();
        return switch (action.press()) {
            case CLAIM, DONE, UNBLOCK ->
                    cutover.plan()
                            .task(action.target())
                            .filter(task -> cutover.tasks().of(task.id()).changed() != action.seq())
                            .filter(_ -> !delivered())
                            .map(task -> stale(cutover, task));
            case APPROVE, RESUME, CHECK, NEXT, MINE, AMEND -> Optional.empty();
        };
    }

    /// The same press delivered again is answered as the first time, whatever happened since.
    private boolean delivered() {
        return run.answered(cause);
    }

    private static Answer stale(Cutover cutover, Task task) {
        return Answers.refused(
                RunWords.staleButton(
                        RunWords.nowIs(task, Standings.words(cutover.tasks().standing(task)))),
                cutover.seq());
    }
}
