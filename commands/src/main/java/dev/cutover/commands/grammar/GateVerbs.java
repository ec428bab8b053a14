package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;
import static dev.cutover.commands.grammar.TaskVerbs.WHY;
import static dev.cutover.commands.grammar.Verbs.act;

import dev.cutover.commands.Command;
import dev.cutover.commands.CriterionCommand;
import dev.cutover.commands.GateCommand;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;
import java.util.Optional;

/// What people say about the gates between phases, and about criteria.
final class GateVerbs {

    private static final Parameter PHASE = required("PHASE", Kind.PHASE, "the phase's number");

    private GateVerbs() {}

    static List<Verb> all() {
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
                        GateVerbs::check),
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
                        GateVerbs::noGo),
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

    /// Typed, its number and its reason are one text, which the plan tells apart.
    private static Command noGo(Arguments given) {
        return Optional.ofNullable(given.maybe("PHASE"))
                .<Command>map(phase -> new GateCommand.NoGo(phase, given.text("WHY")))
                .orElseGet(() -> new GateCommand.SayNoGo(given.text("WHY")));
    }
}
