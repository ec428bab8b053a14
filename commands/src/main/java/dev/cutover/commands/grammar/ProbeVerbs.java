package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.ProbeCommand;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.time.Duration;
import java.util.List;

/// What people say about what the bot measures.
final class ProbeVerbs {

    private static final Parameter NAME =
            required("NAME", Kind.PROBE, "the task's number, or one of its checks: 2.4#2");

    private ProbeVerbs() {}

    static List<Verb> all() {
        return List.of(
                Verbs.act(
                        "probe",
                        Topic.CHECKS,
                        List.of(
                                optional(
                                        "NAME",
                                        Kind.PROBE,
                                        "a task's number; without it, all of the open phases")),
                        "Measure now",
                        "probe 2.4",
                        given -> new ProbeCommand.AskNow(given.maybe("NAME"))),
                new Verb(
                        "probes",
                        Topic.CHECKS,
                        List.of(),
                        "Show every check and what it saw",
                        "probes",
                        _ -> new Look(new View.Probes())),
                Verbs.act(
                        "reading",
                        Topic.CHECKS,
                        List.of(NAME, required("VALUE", Kind.TEXT, "what you read")),
                        "Give the value that the plan asks a person for",
                        "reading 2.4 78",
                        given ->
                                new ProbeCommand.GiveReading(
                                        given.text("NAME"), given.text("VALUE"))),
                Verbs.act(
                        "waive",
                        Topic.CHECKS,
                        List.of(NAME, required("WHY", Kind.TEXT, "the reason, in your words")),
                        "Go on without a check",
                        "waive 2.4 the dashboard says the same",
                        given -> new ProbeCommand.Waive(given.text("NAME"), given.text("WHY"))),
                Verbs.act(
                        "watch",
                        Topic.CHECKS,
                        List.of(NAME),
                        "Watch anew what came out badly",
                        "watch 2.4",
                        given -> new ProbeCommand.WatchAnew(given.text("NAME"))),
                Verbs.act(
                        "baseline",
                        Topic.CHECKS,
                        List.of(required("NAME", Kind.TEXT, "the baseline's name in the plan")),
                        "Measure again what later values are compared with",
                        "baseline shipments",
                        given -> new ProbeCommand.TakeBaseline(given.text("NAME"))),
                Verbs.act(
                        "expect-down",
                        Topic.CHECKS,
                        List.of(
                                required("MINUTES", Kind.NUMBER, "for how long; 0 for no longer"),
                                required("WHY", Kind.TEXT, "the reason, in your words")),
                        "Say that what is watched is meant to be down for a while",
                        "expect-down 10 the database restarts",
                        given ->
                                new ProbeCommand.ExpectDown(
                                        Duration.ofMinutes(given.number()), given.text("WHY"))));
    }
}
