package dev.cutover.commands.views;

import dev.cutover.commands.Aim;
import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Locks;
import dev.cutover.commands.OrderRules;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Proof;
import dev.cutover.commands.Standing;
import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.commands.TaskState;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.EarlierWords;
import dev.cutover.commands.words.EstimateWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.SoakWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A task as one row: its number and title, what matters about it now, and the one button that
/// comes next.
record TaskRow(Cutover cutover) {

    /// So many checks are told in a row; its card has them all.
    private static final int CHECKS = 2;

    Item of(Task task) {
        TaskState state = cutover.tasks().of(task.id());
        List<Text> parts = new ArrayList<>();
        parts.add(Phrases.task(task));
        if (!(state.standing() instanceof Open)) {
            parts.add(Standings.words(state.standing()));
        }
        if (!state.standing().settled()) {
            parts.addAll(facts(task, state));
        }
        return new Item(
                Standings.shape(state.standing()), Text.join(" · ", parts), button(task, state));
    }

    private List<Text> facts(Task task, TaskState state) {
        List<Text> facts = new ArrayList<>(checks(task));
        new Locks(cutover).told(task).map(SoakWords::locked).ifPresent(facts::add);
        if (!state.ticked().isEmpty()) {
            facts.add(Text.of("steps ", state.ticked().size(), "/", task.steps().size()));
        }
        Optional<Text> said = EstimateWords.inShort(cutover, task);
        said.ifPresent(facts::add);
        if (said.isEmpty() && task.estimate() != null && state.standing() instanceof Open) {
            facts.add(Text.of(Durations.of(task.estimate())));
        }
        if (said.isEmpty() && task.estimate() == null) {
            EarlierWords.there(cutover, task).ifPresent(there -> facts.add(Text.of(there)));
        }
        if (task.optional() && !Phrases.says(task.title(), "optional")) {
            facts.add(Text.of("optional"));
        }
        String condition = task.details().condition();
        if (condition != null && !Phrases.says(task.title(), condition)) {
            facts.add(Text.of(condition));
        }
        return facts;
    }

    /// What the bot looks at just now, and what it found that is not good.
    private List<Text> checks(Task task) {
        List<PlannedProbe> probes = PlannedProbe.of(task);
        if (cutover.probes().measuringFor(Aim.DONE, task.id()).isPresent()) {
            return List.of(Text.strong("being checked"));
        }
        return probes.stream()
                .flatMap(planned -> new Readings(cutover, planned).atOnce().stream())
                .limit(CHECKS)
                .toList();
    }

    /// On hold and after the close there is nothing to press: it would be refused.
    private @Nullable Button button(Task task, TaskState state) {
        return cutover.course().stage() instanceof Stage.Running ? next(task, state) : null;
    }

    private @Nullable Button next(Task task, TaskState state) {
        return switch (state.standing()) {
            case Open _ -> OrderRules.mayStart(cutover, task) ? claim(task, state, "Claim") : null;
            case Failed _ ->
                    OrderRules.mayStart(cutover, task) ? claim(task, state, "Retry") : null;
            case Claimed _ ->
                    Proof.unread(cutover, task).findAny().isPresent()
                            ? Buttons.of(
                                    cutover,
                                    Press.READING,
                                    task,
                                    state,
                                    "Read",
                                    Message.Style.PRIMARY)
                            : Buttons.of(
                                    cutover,
                                    Press.DONE,
                                    task,
                                    state,
                                    "Done",
                                    Message.Style.PRIMARY);
            case Blocked _ ->
                    Buttons.of(cutover, Press.UNBLOCK, task, state, "Unblock", Message.Style.PLAIN);
            case Done _, DoneBefore _, Skipped _, NotApplicable _ -> null;
        };
    }

    private Button claim(Task task, TaskState state, String word) {
        return Buttons.of(cutover, Press.CLAIM, task, state, word, Message.Style.PLAIN);
    }

    static boolean settled(Cutover cutover, Task task) {
        Standing standing = cutover.tasks().standing(task);
        return standing.settled();
    }
}
