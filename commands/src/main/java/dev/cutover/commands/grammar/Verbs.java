package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.Command;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.GateCommand;
import dev.cutover.commands.LogCommand;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.Severity;
import dev.cutover.commands.TaskCommand;
import dev.cutover.commands.Tempo;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.grammar.Request.AssignByName;
import dev.cutover.commands.grammar.Request.Begin;
import dev.cutover.commands.grammar.Request.Compare;
import dev.cutover.commands.grammar.Request.Confirm;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that people can say behind `/cutover`, in the order of the help.
public final class Verbs {

    private static final Parameter TASK =
            required("ID", Kind.TASK, "the task's number, as on the board");
    private static final Parameter PHASE = required("PHASE", Kind.PHASE, "the phase's number");
    private static final Parameter WHY = required("WHY", Kind.TEXT, "the reason, in your words");
    private static final Parameter HOW = required("HOW", Kind.TEXT, "how it was solved");
    private static final Parameter ABOUT =
            optional("task", Kind.TASK_OPTION, "the task it is about");

    private static final List<Verb> ALL =
            Stream.of(
                            run(),
                            tasks(),
                            ScheduleVerbs.all(),
                            gates(),
                            SoakVerbs.all(),
                            ProbeVerbs.all(),
                            log(),
                            RecordVerbs.all(),
                            ClockVerbs.all(),
                            HandoverVerbs.all(),
                            ChannelVerbs.all(),
                            NotifyVerbs.all(),
                            look(),
                            ClockVerbs.looks(),
                            HandoverVerbs.looks(),
                            RecordVerbs.looks(),
                            LookupVerbs.all())
                    .flatMap(List::stream)
                    .toList();

    private Verbs() {}

    public static List<Verb> all() {
        return ALL;
    }

    public static Optional<Verb> named(String word) {
        return ALL.stream().filter(verb -> verb.word().equalsIgnoreCase(word)).findFirst();
    }

    private static List<Verb> run() {
        return List.of(
                new Verb(
                        "start",
                        Topic.RUN,
                        List.of(
                                required("PLAN", Kind.PLAN, "the plan's name"),
                                optional("rehearsal", Kind.FLAG, "a rehearsal, marked as one"),
                                optional(
                                        "fast",
                                        Kind.NUMBER_FLAG,
                                        "how many times faster waits pass in a rehearsal"),
                                optional("env", Kind.OPTION, "what it runs on"),
                                optional(
                                        "t0",
                                        Kind.TIME_OPTION,
                                        "when T-0 is; without it, the start")),
                        "Start a cutover in this channel",
                        "start demo --env production",
                        given ->
                                new Begin(
                                        given.text("PLAN"),
                                        given.has("rehearsal"),
                                        given.maybe("env"),
                                        given.maybe("t0"),
                                        given.has("fast")
                                                ? given.number("fast", Tempo.USUAL)
                                                : null)),
                act(
                        "hold",
                        Topic.RUN,
                        List.of(WHY),
                        "Stop the work until somebody resumes it",
                        "hold waiting for the network team",
                        given -> new RunCommand.Hold(given.text("WHY"))),
                act(
                        "resume",
                        Topic.RUN,
                        List.of(),
                        "Go on after a hold",
                        "resume",
                        _ -> new RunCommand.Resume()),
                act(
                        "undo",
                        Topic.RUN,
                        List.of(),
                        "Take back your own last action",
                        "undo",
                        _ -> new RunCommand.Undo()),
                act(
                        "add",
                        Topic.RUN,
                        List.of(
                                required("TITLE", Kind.TEXT, "what is to be done"),
                                optional("phase", Kind.OPTION, "the phase it goes to")),
                        "Add a task that the plan does not have",
                        "add Warm the cache --phase 2",
                        given -> new RunCommand.AddTask(given.maybe("phase"), given.text("TITLE"))),
                new Verb(
                        "amend",
                        Topic.RUN,
                        List.of(
                                optional(
                                        "PLAN",
                                        Kind.PLAN,
                                        "another plan's name; without it, the one that runs")),
                        "Show what a changed plan would do to this cutover",
                        "amend",
                        given -> new Compare(given.maybe("PLAN"))),
                new Verb(
                        "amend confirm",
                        Topic.RUN,
                        List.of(required("CODE", Kind.TEXT, "the code below the difference")),
                        "Bring in the changed plan that was shown",
                        "amend confirm 3fa9c2d1",
                        given -> new Confirm(given.text("CODE"))),
                act(
                        "close",
                        Topic.RUN,
                        List.of(optional("WHY", Kind.TEXT, "why, where work is still open")),
                        "End the cutover",
                        "close",
                        given -> new RunCommand.Close(given.maybe("WHY"))));
    }

    private static List<Verb> tasks() {
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
                        Verbs::assigned),
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

    private static List<Verb> gates() {
        return List.of(
                new Verb(
                        "check",
                        Topic.GATES,
                        List.of(
                                optional(
                                        "PHASE",
                                        Kind.PHASE,
                                        "the phase's number, or final; without it, what the bot could check"),
                                optional(
                                        "N",
                                        Kind.NUMBERS,
                                        "the criterion's number, several, or all")),
                        "Check off a completion criterion that is met",
                        "check 2 1",
                        Verbs::check),
                act(
                        "uncheck",
                        Topic.GATES,
                        List.of(PHASE, required("N", Kind.NUMBER, "the criterion's number")),
                        "Take a criterion back that is not met after all",
                        "uncheck 2 1",
                        given -> new CriterionCommand.Uncheck(given.text("PHASE"), given.number())),
                act(
                        "approve",
                        Topic.GATES,
                        List.of(PHASE, optional("NOTE", Kind.TEXT, "who agreed to what")),
                        "Confirm what a phase waits for and only people can say",
                        "approve 4 the team agreed at 01:50",
                        given -> new GateCommand.Approve(given.text("PHASE"), given.maybe("NOTE"))),
                act(
                        "go",
                        Topic.GATES,
                        List.of(
                                optional(
                                        "PHASE",
                                        Kind.PHASE,
                                        "its number; without it, the one that waits for a go"),
                                optional("NOTE", Kind.TEXT, "who agreed to what")),
                        "Let a phase through: confirms what people must say, and lifts a no-go",
                        "go 5",
                        given -> new GateCommand.Go(given.maybe("PHASE"), given.maybe("NOTE"))),
                act(
                        "no-go",
                        Topic.GATES,
                        List.of(
                                optional(
                                        "PHASE",
                                        Kind.PHASE,
                                        "its number; without it, the next one that waits"),
                                WHY),
                        "Keep a phase shut, whatever its gate says, until somebody says go",
                        "no-go 5 the soak is not over",
                        Verbs::noGo),
                act(
                        "override",
                        Topic.GATES,
                        List.of(PHASE, WHY),
                        "Open a phase although its gate says no",
                        "override 5 the soak is watched from home",
                        given ->
                                new GateCommand.OpenAnyway(
                                        given.text("PHASE"), given.text("WHY"))));
    }

    private static Request check(Arguments given) {
        String phase = given.maybe("PHASE");
        return phase == null
                ? new Look(new View.Proposals())
                : new Act(new CriterionCommand.Check(phase, given.numbers()));
    }

    private static List<Verb> log() {
        return List.of(
                act(
                        "issue",
                        Topic.LOG,
                        List.of(
                                required("TEXT", Kind.TEXT, "what went wrong"),
                                Parameter.choice(
                                        "sev",
                                        "how bad it is; medium where nobody says",
                                        severities()),
                                ABOUT),
                        "Log an issue",
                        "issue login is slow --sev high --task 1.5",
                        given ->
                                new LogCommand.RaiseIssue(
                                        given.text("TEXT"),
                                        severity(given.maybe("sev")),
                                        given.maybe("task"))),
                act(
                        "issue close",
                        Topic.LOG,
                        List.of(required("N", Kind.NUMBER, "the issue's number"), HOW),
                        "Close an issue",
                        "issue close 1 raised the pool size",
                        given -> new LogCommand.CloseIssue(given.number(), given.text("HOW"))),
                act(
                        "risk",
                        Topic.LOG,
                        List.of(
                                required("TEXT", Kind.TEXT, "what might go wrong"),
                                optional("impact", Kind.OPTION, "what it would cost")),
                        "Log a risk",
                        "risk DNS may lag --impact medium",
                        given ->
                                new LogCommand.RaiseRisk(
                                        given.text("TEXT"), given.maybe("impact"))),
                act(
                        "risk close",
                        Topic.LOG,
                        List.of(required("N", Kind.NUMBER, "the risk's number"), HOW),
                        "Close a risk",
                        "risk close 1 the records are out",
                        given -> new LogCommand.CloseRisk(given.number(), given.text("HOW"))),
                act(
                        "note",
                        Topic.LOG,
                        List.of(required("TEXT", Kind.TEXT, "what to remember"), ABOUT),
                        "Write a note into the record",
                        "note backup took 4 minutes --task 1.5",
                        given -> new LogCommand.WriteNote(given.text("TEXT"), given.maybe("task"))),
                look("issues", "Show the issue log", new View.Issues()),
                look("risks", "Show the risk log", new View.Risks()));
    }

    private static List<Verb> look() {
        return List.of(
                look("status", "Show in a few lines where things stand", new View.Status()),
                look("board", "Show the board here", new View.Board()),
                look("next", "Show what can be done now", new View.Next()),
                look("mine", "Show what you hold", new View.Mine()),
                new Verb(
                        "task",
                        Topic.LOOK,
                        List.of(TASK),
                        "Show one task with its steps",
                        "task 1.5",
                        given -> new Look(new View.OneTask(given.text("ID")))),
                look("plan", "Show all phases and tasks", new View.ThePlan()),
                look("who", "Show who holds what", new View.Who()),
                new Verb(
                        "timeline",
                        Topic.LOOK,
                        List.of(optional("all", Kind.FLAG, "not only the latest lines")),
                        "Show what happened, newest last",
                        "timeline --all",
                        given -> new Look(new View.Timeline(given.has("all")))),
                new Verb(
                        "help",
                        Topic.LOOK,
                        List.of(optional("COMMAND", Kind.VERB, "one command")),
                        "Show the commands, or one of them",
                        "help done",
                        given -> new Look(new View.Help(given.maybe("COMMAND")))));
    }

    static Verb act(
            String word,
            Topic topic,
            List<Parameter> parameters,
            String help,
            String example,
            Function<Arguments, Command> meaning) {
        return new Verb(
                word, topic, parameters, help, example, given -> new Act(meaning.apply(given)));
    }

    /// Typed, its number and its reason are one text, which the plan tells apart.
    private static Command noGo(Arguments given) {
        return Optional.ofNullable(given.maybe("PHASE"))
                .<Command>map(phase -> new GateCommand.NoGo(phase, given.text("WHY")))
                .orElseGet(() -> new GateCommand.SayNoGo(given.text("WHY")));
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

    private static Verb look(String word, String help, View view) {
        return new Verb(word, Topic.LOOK, List.of(), help, word, _ -> new Look(view));
    }

    private static List<String> severities() {
        return Arrays.stream(Severity.values()).map(Severity::word).toList();
    }

    private static Severity severity(@Nullable String word) {
        return word == null ? Severity.MEDIUM : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
