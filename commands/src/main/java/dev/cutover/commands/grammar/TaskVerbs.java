package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;
import static dev.cutover.commands.grammar.Verbs.act;

import dev.cutover.commands.Command;
import dev.cutover.commands.TaskCommand;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.grammar.Request.AssignByName;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;
import java.util.function.Function;

/// What people say about a task.
final class TaskVerbs {

    static final Parameter TASK = required("ID", Kind.TASK, "the task's number, as on the board");
    static final Parameter WHY = required("WHY", Kind.TEXT, "the reason, in your words");

    private TaskVerbs() {}

    static List<Verb> all() {
        return List.of(
                task("claim", "Take a task; its clock starts", TaskCommand.Claim::new),
                act(
                        "done",
                        Topic.TASKS,
                        List.of(TASK, optional("NOTE", Kind.TEXT, "what you saw")),
                        "Complete a task, and with it the steps that are left",
                        "done 1.5 all 100 errors captured",
                        given -> new TaskCommand.Complete(given.text("ID"), given.maybe("NOTE"))),
                act(
                        "step",
                        Topic.TASKS,
                        List.of(
                                TASK,
                                required("N", Kind.NUMBERS, "the step's number, several, or all")),
                        "Tick a step of a task",
                        "step 1.5 1",
                        given -> new TaskCommand.TickSteps(given.text("ID"), given.numbers())),
                task("release", "Give a task back", TaskCommand.Release::new),
                new Verb(
                        "assign",
                        Topic.TASKS,
                        List.of(TASK, required("PERSON", Kind.PERSON, "a name, or me")),
                        "Give a task to somebody, also one that another holds",
                        "assign 1.5 @Ben",
                        TaskVerbs::assigned),
                reason(
                        "fail",
                        "Say that a task failed",
                        "fail 1.5 the script stopped at row 12",
                        TaskCommand.Fail::new),
                reason(
                        "block",
                        "Say that a task cannot go on",
                        "block 1.5 no access to the server",
                        TaskCommand.Block::new),
                task("unblock", "Say that a task can go on", TaskCommand.Unblock::new),
                reason(
                        "skip",
                        "Leave a task out, with a reason",
                        "skip 1.6 agreed with the lead",
                        TaskCommand.Skip::new),
                reason(
                        "na",
                        "Say that a task does not apply here",
                        "na 1.6 no uptime check in this plan",
                        TaskCommand.MarkNotApplicable::new),
                reason(
                        "reopen",
                        "Open a task again that was done, failed or left out",
                        "reopen 1.5 two errors are missing",
                        TaskCommand.Reopen::new));
    }

    private static Request assigned(Arguments given) {
        String task = given.text("ID");
        return given.person("PERSON")
                .<Request>map(person -> new Act(new TaskCommand.Assign(task, person)))
                .orElseGet(() -> new AssignByName(task, given.text("PERSON").strip()));
    }

    private static Verb task(String word, String help, Function<String, Command> meaning) {
        return act(
                word,
                Topic.TASKS,
                List.of(TASK),
                help,
                word + " 1.5",
                given -> meaning.apply(given.text("ID")));
    }

    private static Verb reason(String word, String help, String example, Reason meaning) {
        return act(
                word,
                Topic.TASKS,
                List.of(TASK, WHY),
                help,
                example,
                given -> meaning.of(given.text("ID"), given.text("WHY")));
    }

    private interface Reason {
        Command of(String task, String why);
    }
}
