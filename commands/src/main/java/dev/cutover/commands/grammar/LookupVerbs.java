package dev.cutover.commands.grammar;

import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.AttachText;
import dev.cutover.commands.grammar.Request.LookUp;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;

/// What people say to find something in a text, and to have a text at hand.
final class LookupVerbs {

    private LookupVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                        "lookup",
                        Topic.LOOK,
                        List.of(
                                Parameter.required("TEXT", Kind.TEXT, "what you look for"),
                                Parameter.optional(
                                        "nth",
                                        Kind.NUMBER_OPTION,
                                        "the number of the match, 1 for the best"),
                                Parameter.optional(
                                        "from",
                                        Kind.NUMBER_OPTION,
                                        "the number of the line to go on from")),
                        "Find a section of the plan, of an attached text or of the folder of plans",
                        "lookup unhealthy",
                        given ->
                                new LookUp(
                                        given.text("TEXT"),
                                        given.number("nth", 1),
                                        given.number("from", 0))),
                new Verb(
                        "attach",
                        Topic.LOOK,
                        List.of(
                                Parameter.required(
                                        "FILE", Kind.PLAN, "a file of the folder of plans")),
                        "Keep a text with this cutover, to look things up in",
                        "attach reference-runbook",
                        given -> new AttachText(given.text("FILE"))));
    }
}
