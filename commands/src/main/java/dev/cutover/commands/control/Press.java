package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.GateCommand;
import dev.cutover.commands.Gates;
import dev.cutover.commands.HandoverCommand;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.Place;
import dev.cutover.commands.ProbeCommand;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.TaskCommand;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.views.Standings;
import dev.cutover.commands.views.Suggestion;
import dev.cutover.commands.words.FormWords;
import dev.cutover.commands.words.GateWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;

/// What a pressed button means. One that was drawn before its task changed does nothing: people
/// press what they see, and what they saw is not so any more.
///
/// @param here where it was pressed
record Press(Run run, Place here, Cause cause, Amendments amendments) {

    Answer of(ButtonAction action) {
        return stale(action).orElseGet(() -> fresh(action));
    }

    private Answer fresh(ButtonAction action) {
        return switch (action.press()) {
            case CLAIM -> act(new TaskCommand.Claim(action.target()));
            case DONE -> act(new TaskCommand.Complete(action.target(), null));
            case UNBLOCK -> act(new TaskCommand.Unblock(action.target()));
            case APPROVE -> act(new GateCommand.Approve(action.target(), null));
            case GO -> act(new GateCommand.Go(action.target(), null));
            case RESUME -> act(new RunCommand.Resume());
            case CHECK -> check(action.target());
            case RELEASE -> act(new TaskCommand.Release(action.target()));
            case UNDO -> Answers.of(run, amendments.runs().undo(run, cause));
            case CARD -> look(new View.OneTask(action.target()));
            case TIMELINE -> look(new View.Timeline(false));
            case BLOCK -> needsWords("block");
            case FAIL -> needsWords("fail");
            case SKIP -> needsWords("skip");
            case NOT_APPLICABLE -> needsWords("na");
            case REOPEN -> needsWords("reopen");
            case NEW_TIME -> needsWords("eta");
            case NOTE -> needsWords("note");
            case ISSUE -> needsWords("issue");
            case RISK -> needsWords("risk");
            case RECORD -> needsWords("record");
            case HOLD -> needsWords("hold");
            case NO_GO -> needsWords("no-go");
            case READING -> needsWords("reading");
            case WAIVE -> needsWords("waive");
            case NEXT -> look(new View.Next());
            case PROBE -> act(new ProbeCommand.AskNow(action.target()));
            case ADOPT -> adopt(action.target());
            case AMEND -> amendments.confirm(run, action.target(), cause);
            case TAKE_OVER -> act(new HandoverCommand.TakeOver(action.seq()));
            case MINE -> look(new View.Mine());
        };
    }

    private Answer act(Command command) {
        return Answers.of(run, run.decide(command, cause));
    }

    /// Just what was shown; where somebody added some meanwhile, the list is shown anew.
    private Answer adopt(String target) {
        List<Suggestion> meant = Suggestion.meant(run.cutover(), target);
        return meant.isEmpty() && !delivered()
                ? look(new View.Proposals())
                : act(new ProbeCommand.Adopt(meant.stream().map(Suggestion::adopted).toList()));
    }

    private Answer look(View view) {
        return new Glance(run, cause.person(), here).at(view);
    }

    /// From a door that shows no forms.
    private Answer needsWords(String verb) {
        return Answers.refused(
                FormWords.needsWords(Verbs.named(verb).orElseThrow()), run.cutover().seq());
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

    /// Why what was drawn does not count any more; empty where it does.
    Optional<Answer> stale(ButtonAction action) {
        Cutover cutover = run.cutover();
        return switch (action.press()) {
            case CLAIM, DONE, UNBLOCK, RELEASE, BLOCK, FAIL, SKIP, NOT_APPLICABLE, REOPEN ->
                    cutover.plan()
                            .task(action.target())
                            .filter(task -> cutover.tasks().of(task.id()).changed() != action.seq())
                            .filter(_ -> !delivered())
                            .map(task -> stale(cutover, nowIs(cutover, task)));
            case GO, NO_GO ->
                    cutover.plan()
                            .phase(action.target())
                            .filter(phase -> cutover.phases().of(phase).waiting())
                            .filter(phase -> noGo(cutover, phase) != action.seq())
                            .filter(_ -> !delivered())
                            .map(phase -> stale(cutover, GateWords.nowIs(cutover, phase)));
            case APPROVE, RESUME, CHECK, UNDO, AMEND, HOLD -> Optional.empty();
            case PROBE, ADOPT, TAKE_OVER -> Optional.empty();
            case NEW_TIME, NOTE, ISSUE, RISK, RECORD, READING, WAIVE -> Optional.empty();
            case NEXT, MINE, CARD, TIMELINE -> Optional.empty();
        };
    }

    /// The same press delivered again is answered as the first time, whatever happened since.
    private boolean delivered() {
        return run.answered(cause);
    }

    private static Text nowIs(Cutover cutover, Task task) {
        return RunWords.nowIs(task, Standings.words(cutover.tasks().standing(task)));
    }

    /// What a button shows of it.
    private static long noGo(Cutover cutover, Phase phase) {
        NoGo noGo = Gates.noGo(cutover, phase);
        return noGo == null ? 0 : noGo.seq();
    }

    private static Answer stale(Cutover cutover, Text now) {
        return Answers.refused(RunWords.staleButton(now), cutover.seq());
    }
}
