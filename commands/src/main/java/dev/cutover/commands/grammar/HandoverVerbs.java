package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;

import dev.cutover.commands.HandoverCommand;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.grammar.Request.CatchUp;
import dev.cutover.commands.grammar.Request.HandOverByName;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;

/// What people say when they come and when they leave.
final class HandoverVerbs {

    private HandoverVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                        "handover",
                        Topic.TASKS,
                        List.of(
                                optional(
                                        "PERSON",
                                        Kind.PERSON,
                                        "a name; without it, what you would hand over")),
                        "Offer all that you hold to somebody, who takes it over",
                        "handover @Ben",
                        HandoverVerbs::offered),
                Verbs.act(
                        "handover accept",
                        Topic.TASKS,
                        List.of(),
                        "Take over what somebody offers you",
                        "handover accept",
                        _ -> new HandoverCommand.TakeOver(0)),
                Verbs.act(
                        "handover withdraw",
                        Topic.TASKS,
                        List.of(),
                        "Keep what you offered",
                        "handover withdraw",
                        _ -> new HandoverCommand.Withdraw()));
    }

    private static Request offered(Arguments given) {
        if (given.maybe("PERSON") == null) {
            return new Look(new View.MyHandover());
        }
        return given.person("PERSON")
                .<Request>map(person -> new Act(new HandoverCommand.Offer(person)))
                .orElseGet(() -> new HandOverByName(given.text("PERSON").strip()));
    }

    static List<Verb> looks() {
        return List.of(
                new Verb(
                        "catchup",
                        Topic.LOOK,
                        List.of(),
                        "Show in five lines what happened since you last looked",
                        "catchup",
                        _ -> new CatchUp()));
    }
}
