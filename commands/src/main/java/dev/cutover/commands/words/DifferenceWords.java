package dev.cutover.commands.words;

import static dev.cutover.commands.words.AmendWords.quoted;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.plans.amend.Aspect;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.PartChange;
import dev.cutover.plans.amend.PartChange.Part;
import dev.cutover.plans.amend.PhaseChange;
import dev.cutover.plans.amend.TaskChange;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of a difference: what is new, gone, another, and what must be looked at closely.
public final class DifferenceWords {

    private DifferenceWords() {}

    public static Text title(String plan) {
        return Text.of("What the changed plan ", Phrases.shortened(plan, 60), " would do");
    }

    /// Something was done on a task that leaves the plan.
    public static Text leaves(TaskChange task, Text standing) {
        return Text.of(
                named(task),
                " (",
                standing,
                ") is not in the text any more: it leaves the plan, and its record stays.");
    }

    /// Something was done on a task whose text is another.
    public static Text saysOtherwise(TaskChange task, Text standing) {
        return Text.of(
                Text.strong(task.id()),
                " (",
                standing,
                ") has another text now: “",
                quoted(String.valueOf(task.titleBefore())),
                "” → “",
                quoted(task.title()),
                "”. It stays as it stands.");
    }

    public static Text otherSteps(TaskChange task, Text standing) {
        return Text.of(
                named(task),
                " (",
                standing,
                ") has other steps now. If they must be done: ",
                type("reopen " + task.id() + " WHY"),
                ".");
    }

    public static Text isBack(TaskChange task, Text standing) {
        return Text.of(named(task), " (", standing, ") is back as it was left.");
    }

    public static Text ticked(TaskChange task) {
        return Text.of(
                named(task),
                " is ticked in the text; here it stays open. When it is done: ",
                type("done " + task.id()),
                ".");
    }

    public static Text partsTicked(int count) {
        return Text.of(
                count == 1
                        ? "1 new step or criterion is ticked in the text; here it stays open."
                        : count
                                + " new steps and criteria are ticked in the text; here they stay open.");
    }

    public static Text writtenOtherwise(TaskChange task) {
        return Text.of(
                "The text writes ",
                String.valueOf(task.written()),
                task.change() == Change.ADDED
                        ? " before a new task, and that number is taken: "
                        : " before a task that goes by another number: ",
                named(task),
                ".");
    }

    public static Text anotherPhase(PhaseChange phase) {
        return Text.of(
                "Phase ",
                phase.id(),
                " is another phase now: “",
                quoted(String.valueOf(phase.titleBefore())),
                "” → “",
                quoted(phase.title()),
                "”. Approvals that it had, or a no-go, do not count any more.");
    }

    public static Text moreWork(String phase, boolean complete, int tasks) {
        return Text.of(
                "Phase ",
                phase,
                complete ? " is complete and gets " : " is open and gets ",
                Phrases.count(tasks, "new task"),
                ".");
    }

    /// What follows by itself.
    public static Text follows(PhaseEvent event) {
        return Text.of(
                "Phase ",
                event.phase(),
                switch (event) {
                    case PhaseOpened _ -> " opens.";
                    case PhaseCompleted _ -> " is complete then.";
                    case PhaseReopened _ -> " has open work again.";
                    case PhaseShut _ -> " waits again.";
                    case PhaseApproved _, GateOverridden _, GoSaid _ -> " is let through.";
                    case NoGoSaid _ -> " stays shut.";
                });
    }

    public static Text whole(List<String> aspects) {
        return Text.of("Changed for the whole plan: ", Phrases.list(aspects));
    }

    public static Text phase(PhaseChange phase) {
        return Text.of(
                word(phase.change()),
                " phase ",
                Text.strong(phase.id()),
                " ",
                quoted(phase.title()),
                aspects(phase.aspects()),
                phase.titleBefore() == null
                        ? ""
                        : Text.of(", was “", quoted(phase.titleBefore()), "”"));
    }

    public static Text task(TaskChange task) {
        boolean moved = AmendWords.isMoved(task);
        return Text.of(
                moved ? "Moved" : word(task.change()),
                " ",
                named(task),
                moved ? "" : aspects(task),
                task.titleBefore() == null
                        ? ""
                        : Text.of(", was “", quoted(task.titleBefore()), "”"),
                where(task));
    }

    private static String where(TaskChange task) {
        if (task.phaseBefore() != null) {
            return ", from phase " + task.phaseBefore() + " to phase " + task.phase();
        }
        return task.change() == Change.CHANGED ? "" : ", phase " + task.phase();
    }

    public static Text part(PartChange part) {
        String of =
                part.part() == Part.STEP
                        ? " step of " + part.of() + ": "
                        : " criterion of " + Phrases.of(part.of()) + ": ";
        return Text.of(word(part.change()), of, quoted(part.text()));
    }

    private static String aspects(TaskChange task) {
        return task.ticked() && task.aspects().isEmpty() ? " (ticked)" : aspects(task.aspects());
    }

    private static String aspects(List<Aspect> aspects) {
        return aspects.isEmpty()
                ? ""
                : aspects.stream().map(Aspect::word).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String word(Change change) {
        return switch (change) {
            case ADDED -> "New";
            case RETURNED -> "Back";
            case REMOVED -> "Gone";
            case CHANGED -> "Changed";
        };
    }

    private static Text named(TaskChange task) {
        return Text.of(Text.strong(task.id()), " ", quoted(task.title()));
    }

    public static Text more(int lines) {
        return Text.of("And ", Phrases.count(lines, "line"), " more.");
    }

    /// @param words what to type behind `amend confirm`
    public static Text confirm(String words) {
        return Text.of(
                "Nothing is changed yet. To bring it in: ", type("amend confirm " + words), ".");
    }
}
