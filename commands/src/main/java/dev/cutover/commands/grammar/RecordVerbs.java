package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.Command;
import dev.cutover.commands.RecordCommand;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;
import java.util.function.Function;

/// What people say to fill in what the document asks for, and to get it back.
final class RecordVerbs {

    private RecordVerbs() {}

    static List<Verb> all() {
        return List.of(
                Verbs.act(
                        "record",
                        Topic.LOG,
                        List.of(
                                required(
                                        "NAME VALUE",
                                        Kind.TEXT,
                                        "what the plan leaves open, by its name or its task's number, and its value")),
                        "Record a value that the plan leaves open",
                        "record Tenant ID 4711",
                        given -> new RecordCommand.RecordValue(given.text("NAME VALUE"))),
                Verbs.act(
                        "expect",
                        Topic.LOG,
                        List.of(
                                required("ID", Kind.TASK, "the task's number, as on the board"),
                                required("OUTPUT", Kind.TEXT, "what you saw")),
                        "Hold what you saw against what the plan expects",
                        "expect 1.5 100 errors",
                        given ->
                                new RecordCommand.ShowOutput(
                                        given.text("ID"), given.text("OUTPUT"))),
                text(
                        "lesson",
                        "Write down what the team learned",
                        "lesson test the restore first",
                        RecordCommand.WriteLesson::new),
                text(
                        "improvement",
                        "Write down what to do better next time",
                        "improvement two people for phase 4",
                        RecordCommand.WriteImprovement::new),
                Verbs.act(
                        "choose",
                        Topic.LOG,
                        List.of(
                                required(
                                        "DECISION OPTION",
                                        Kind.TEXT,
                                        "what is chosen; the decision too where several have such an option")),
                        "Choose one of the plan's ways; the others do not apply then",
                        "choose method B",
                        given -> new RecordCommand.Choose(given.text("DECISION OPTION"))),
                Verbs.act(
                        "signoff",
                        Topic.LOG,
                        List.of(required("ROLE", Kind.TEXT, "the role that you sign for")),
                        "Sign for a role of the plan",
                        "signoff Database admin",
                        given -> new RecordCommand.Sign(given.text("ROLE"))));
    }

    static List<Verb> looks() {
        return List.of(
                new Verb(
                        "contacts",
                        Topic.LOOK,
                        List.of(optional("ROLE", Kind.TEXT, "a role, or a part of it")),
                        "Show who can be called",
                        "contacts database",
                        given -> new Look(new View.Contacts(given.maybe("ROLE")))),
                new Verb(
                        "export",
                        Topic.LOOK,
                        List.of(
                                optional(
                                        "FORMAT",
                                        Kind.TEXT,
                                        "md, json, csv or ics; md where nobody says")),
                        "Get the plan back, filled in",
                        "export md",
                        given -> new Look(new View.Export(given.maybe("FORMAT")))));
    }

    private static Verb text(
            String word, String help, String example, Function<String, Command> meaning) {
        return Verbs.act(
                word,
                Topic.LOG,
                List.of(required("TEXT", Kind.TEXT, "in your words")),
                help,
                example,
                given -> meaning.apply(given.text("TEXT")));
    }
}
