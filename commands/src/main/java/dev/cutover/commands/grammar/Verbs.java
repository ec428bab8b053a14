package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;
import static dev.cutover.commands.grammar.TaskVerbs.TASK;
import static dev.cutover.commands.grammar.TaskVerbs.WHY;

import dev.cutover.commands.Command;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.Tempo;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.grammar.Request.Begin;
import dev.cutover.commands.grammar.Request.Compare;
import dev.cutover.commands.grammar.Request.Confirm;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that people can say behind `/cutover`, in the order of the help.
public final class Verbs {

    private static final List<Verb> ALL =
            Stream.of(
                            run(),
                            TaskVerbs.all(),
                            ScheduleVerbs.all(),
                            GateVerbs.all(),
                            SoakVerbs.all(),
                            ProbeVerbs.all(),
                            LogVerbs.all(),
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

    static Verb look(String word, String help, View view) {
        return new Verb(word, Topic.LOOK, List.of(), help, word, _ -> new Look(view));
    }
}
