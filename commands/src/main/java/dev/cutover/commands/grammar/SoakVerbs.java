package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.SoakCommand;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;

/// What people say to time that has to pass.
final class SoakVerbs {

    private SoakVerbs() {}

    static List<Verb> all() {
        return List.of(
                Verbs.act(
                        "unlock",
                        Topic.GATES,
                        List.of(
                                required("ID", Kind.TASK, "the task's number, as on the board"),
                                required("WHY", Kind.TEXT, "the reason, in your words")),
                        "Let a task begin before its time has passed",
                        "unlock 7.2 the old server is gone already",
                        given -> new SoakCommand.Unlock(given.text("ID"), given.text("WHY"))));
    }
}
