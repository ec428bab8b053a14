package dev.cutover.commands.views;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Gates;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.OrderRules;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.commands.words.GateWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.SoakWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done now, by anybody.
record NextSteps(Cutover cutover) {

    private static final int IN_A_LINE = 4;

    List<Task> startable() {
        return OrderRules.startable(cutover);
    }

    /// Tasks that somebody must look at before anything goes on: failed, or blocked.
    List<Task> stuck() {
        return cutover.openPhases()
                .flatMap(phase -> phase.tasks().stream())
                .filter(task ->
                        switch (cutover.tasks().standing(task)) {
                            case Failed _, Blocked _ -> true;
                            case Open _, Claimed _, Done _, DoneBefore _ -> false;
                            case Skipped _, NotApplicable _ -> false;
                        })
                .toList();
    }

    /// Tasks whose watch fails, or cannot be seen.
    private List<Task> troubled() {
        return cutover.plan()
                .tasks()
                .filter(task ->
                        PlannedProbe.of(task).stream()
                                .flatMap(planned -> cutover.probes().watch(planned.id()).stream())
                                .anyMatch(watch -> watch.running() && watch.troubled()))
                .toList();
    }

    /// Open phases of which only criteria are left.
    List<Phase> toCheck() {
        return cutover.openPhases().filter(this::onlyCriteriaLeft).toList();
    }

    private boolean onlyCriteriaLeft(Phase phase) {
        return Gates.tasksSettled(cutover, phase) && !cutover.criteria().open(phase).isEmpty();
    }

    /// Phases that wait for nothing but people's word.
    List<Phase> waitingForWords() {
        return Gates.waitingForWords(cutover);
    }

    /// Phases that wait for nothing but what the bot or a person has to find good.
    private List<Phase> unproven() {
        return cutover.plan().phases().stream()
                .filter(phase -> !Gates.unproven(cutover, phase).isEmpty())
                .toList();
    }

    boolean allComplete() {
        return cutover.plan().phases().stream()
                .allMatch(phase -> cutover.phases().of(phase).complete());
    }

    List<Integer> finalCriteria() {
        return cutover.criteria().open(CriterionCommand.FINAL, cutover.plan().finalCriteria());
    }

    /// For the board: the next step is always visible.
    Text inOneLine() {
        if (cutover.course().stage() instanceof Stage.Held) {
            return Text.of(
                    "resume the cutover with ", Phrases.type("resume"), " when it can go on.");
        }
        if (cutover.closed()) {
            return Text.of(
                    "nothing is left to do; ", Phrases.type("timeline"), " shows the record.");
        }
        return Text.of(Text.join("; ", steps()), ".");
    }

    private List<Text> steps() {
        List<Text> steps = new ArrayList<>();
        some("look at ", troubled())
                .map(tasks -> Text.of(tasks, ", whose watch is not good"))
                .ifPresent(steps::add);
        some("claim ", startable()).ifPresent(steps::add);
        some("see to ", stuck()).map(this::stuck).ifPresent(steps::add);
        toCheck().forEach(phase -> steps.add(toCheck(phase)));
        waitingForWords().forEach(phase -> steps.add(word(phase)));
        unproven().forEach(phase -> steps.add(GateWords.unproven(cutover, phase)));
        if (allComplete()) {
            steps.add(closing());
        }
        if (steps.isEmpty()) {
            steps.add(some("finish ", inHand()).orElse(Text.of("wait for what is in hand")));
        }
        return steps;
    }

    private static Optional<Text> some(String what, List<Task> tasks) {
        String more =
                tasks.size() > IN_A_LINE ? " and " + (tasks.size() - IN_A_LINE) + " more" : "";
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of(
                                what,
                                Phrases.tasks(tasks.stream().limit(IN_A_LINE).toList()),
                                more));
    }

    private Text stuck(Text tasks) {
        return Text.of(
                tasks, ", which failed or ", stuck().size() == 1 ? "is blocked" : "are blocked");
    }

    private List<Task> inHand() {
        return cutover.plan()
                .tasks()
                .filter(task -> cutover.tasks().standing(task) instanceof Claimed)
                .toList();
    }

    private Text toCheck(Phase phase) {
        int open = cutover.criteria().open(phase).size();
        return Text.of(
                "check off ",
                open,
                open == 1 ? " criterion" : " criteria",
                " of phase ",
                phase.id(),
                " with ",
                Phrases.type("check " + phase.id() + " N"));
    }

    private Text word(Phase phase) {
        NoGo noGo = Gates.noGo(cutover, phase);
        return noGo == null ? toApprove(phase) : GateWords.next(phase, noGo);
    }

    private Text toApprove(Phase phase) {
        return Text.of(
                "phase ",
                phase.id(),
                " waits for ",
                Phrases.requirements(Gates.missing(cutover, phase)),
                until(phase),
                ": ",
                Phrases.type("go " + phase.id()));
    }

    /// A soak is over at a moment that is known.
    private Text until(Phase phase) {
        return Gates.soak(cutover, phase).map(SoakWords::onBoard).orElse(Text.EMPTY);
    }

    private Text closing() {
        int left = finalCriteria().size();
        return left == 0
                ? Text.of("everything is complete: ", Phrases.type("close"))
                : Text.of(
                        "check off ",
                        left,
                        left == 1 ? " final criterion" : " final criteria",
                        " with ",
                        Phrases.type("check final N"),
                        ", then ",
                        Phrases.type("close"));
    }
}
