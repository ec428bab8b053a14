package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;
import static dev.cutover.commands.grammar.Verbs.act;
import static dev.cutover.commands.grammar.Verbs.look;

import dev.cutover.commands.LogCommand;
import dev.cutover.commands.Severity;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What people write into the record beside their tasks.
final class LogVerbs {

    private static final Parameter HOW = required("HOW", Kind.TEXT, "how it was solved");
    private static final Parameter ABOUT =
            optional("task", Kind.TASK_OPTION, "the task it is about");

    private LogVerbs() {}

    static List<Verb> all() {
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

    private static List<String> severities() {
        return Arrays.stream(Severity.values()).map(Severity::word).toList();
    }

    private static Severity severity(@Nullable String word) {
        return word == null ? Severity.MEDIUM : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
