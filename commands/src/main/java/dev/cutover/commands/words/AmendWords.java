package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Difference.Stake;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.plans.Finding;
import dev.cutover.plans.amend.Aspect;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.PhaseChange;
import dev.cutover.plans.amend.TaskChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is said about a changed plan that is brought into a cutover.
public final class AmendWords {

    /// So many errors of a text are named at once.
    private static final int NAMED = 3;

    private static final String ANOTHER =
            "That is not what you were shown: the file, the plan or one of its tasks has changed since. Nothing was amended.";

    private AmendWords() {}

    public static Text same(String plan) {
        return Text.of(
                "The plan ",
                name(plan),
                " has not changed since it was read last; nothing is to be amended. Next: save your changes in its file, then ",
                type("amend"),
                " again.");
    }

    public static Text noPlan(String plan) {
        return Text.of(
                "The text of ",
                name(plan),
                " has no phase with anything to check off, so it cannot take the place of this plan. Nothing was changed. Next: look into the file, then ",
                type("amend"),
                " again.");
    }

    public static Text errors(String plan, List<Finding> errors) {
        String named =
                errors.stream()
                        .limit(NAMED)
                        .map(error ->
                                "line " + error.line() + ": " + Phrases.reason(error.message()))
                        .collect(Collectors.joining("; "));
        String more = errors.size() > NAMED ? "; and " + (errors.size() - NAMED) + " more" : "";
        return Text.of(
                "The text of ",
                name(plan),
                " has ",
                Phrases.count(errors.size(), "error"),
                " that the plan did not have. Nothing was changed. ",
                capital(named),
                more,
                ". Next: mend the file, then ",
                type("amend"),
                " again.");
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String name(String plan) {
        return Phrases.shortened(plan, 60);
    }

    static Text notAsShown() {
        return Text.of(ANOTHER, " Next: ", type("amend"), " shows what it would do now.");
    }

    /// The difference as it is now stands below.
    public static Text anotherNow() {
        return Text.of(ANOTHER, " This is what it would do now.");
    }

    static Text numbersMoved(List<Stake> tasks) {
        List<Text> named =
                tasks.stream()
                        .limit(NAMED)
                        .map(Stake::change)
                        .map(change ->
                                Text.of(
                                        Text.strong(change.id()),
                                        " was “",
                                        quoted(String.valueOf(change.titleBefore())),
                                        "” and is “",
                                        quoted(change.title()),
                                        "”; the former is ",
                                        String.valueOf(change.nowAt()),
                                        " now"))
                        .toList();
        return Text.of(
                "The text gives numbers to other tasks on which something was done already, and a tick must not move to another task. Nothing was changed. Task ",
                Text.join("; task ", named),
                tasks.size() > NAMED ? "; and " + (tasks.size() - NAMED) + " more" : "",
                ". Next: leave each task its number, give new tasks numbers of their own, then ",
                type("amend"),
                " again.");
    }

    static Text quoted(String title) {
        return Text.ofPlan(Phrases.shortened(title, 80));
    }

    public static Text phaseGone() {
        return Text.of(
                "No longer in the plan. What happened in it stays in the record: ",
                type("timeline --all"),
                ".");
    }

    /// `2 tasks added, 1 task removed, criteria of 1 phase changed`.
    public static String counts(PlanAmended event) {
        List<String> parts = new ArrayList<>();
        add(parts, tasks(event, Change.ADDED), "task", "added");
        add(parts, tasks(event, Change.RETURNED), "task", "brought back");
        add(parts, tasks(event, Change.REMOVED), "task", "removed");
        long moved = event.tasks().stream().filter(AmendWords::isMoved).count();
        add(parts, tasks(event, Change.CHANGED) - moved, "task", "changed");
        add(parts, moved, "task", "moved");
        add(parts, phases(event, Change.ADDED), "phase", "added");
        add(parts, phases(event, Change.RETURNED), "phase", "brought back");
        add(parts, phases(event, Change.REMOVED), "phase", "removed");
        add(parts, phases(event, Change.CHANGED), "phase", "changed");
        if (!event.criteria().isEmpty()) {
            parts.add("criteria changed in " + Phrases.count(event.criteria().size(), "place"));
        }
        return parts.isEmpty() ? "only words around the tasks" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String one, String what) {
        if (count > 0) {
            parts.add(Phrases.count((int) count, one) + " " + what);
        }
    }

    private static long tasks(PlanAmended event, Change change) {
        return event.tasks().stream().filter(task -> task.change() == change).count();
    }

    private static long phases(PlanAmended event, Change change) {
        return event.phases().stream().map(PhaseChange::change).filter(change::equals).count();
    }

    /// Whether nothing but its place is another.
    static boolean isMoved(TaskChange task) {
        return task.change() == Change.CHANGED
                && !task.aspects().isEmpty()
                && task.aspects().stream()
                        .allMatch(aspect -> aspect == Aspect.PHASE || aspect == Aspect.PLACE);
    }

    static Text amended(PlanAmended event) {
        return Text.of("The plan is amended: ", counts(event), ". Not right? ", type("undo"), ".");
    }
}
