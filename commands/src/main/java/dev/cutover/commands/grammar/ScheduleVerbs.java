package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.SayEstimate;
import dev.cutover.commands.grammar.Request.SayZero;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;

/// What people say about the time that things are to happen.
final class ScheduleVerbs {

    private ScheduleVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                        "t0",
                        Topic.RUN,
                        List.of(
                                required("TIME", Kind.TEXT, "when T-0 is, such as Sunday 06:00"),
                                optional("WHY", Kind.TEXT, "why, where it is moved")),
                        "Say when T-0 is, or move it",
                        "t0 Sunday 06:00",
                        given -> new SayZero(given.maybe("TIME"), given.maybe("WHY"))),
                new Verb(
                        "eta",
                        Topic.TASKS,
                        List.of(
                                required("ID", Kind.TASK, "the task's number, as on the board"),
                                required("DURATION", Kind.TEXT, "how long it takes from now"),
                                required("WHY", Kind.TEXT, "the reason, in your words")),
                        "Say anew how long a task takes",
                        "eta 2.4 20m waiting for the DBA",
                        given ->
                                new SayEstimate(
                                        given.text("ID"),
                                        given.maybe("DURATION"),
                                        given.text("WHY"))));
    }
}
