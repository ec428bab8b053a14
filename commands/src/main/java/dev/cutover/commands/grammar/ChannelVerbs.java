package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Link;
import dev.cutover.commands.grammar.Request.ListMirrors;
import dev.cutover.commands.grammar.Request.ShowHere;
import dev.cutover.commands.grammar.Request.ShowThere;
import dev.cutover.commands.grammar.Request.StopShowing;
import dev.cutover.commands.grammar.Request.Unlink;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;

/// What people say to be together in several channels and on several platforms.
final class ChannelVerbs {

    private static final Parameter READ_ONLY =
            optional("read-only", Kind.FLAG, "people there only look");
    private static final Parameter FOR =
            optional(
                    "for",
                    Kind.OPTION,
                    "only what is for alerts, deployment or stakeholders; without it, everything");

    private ChannelVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                        "mirror",
                        Topic.RUN,
                        List.of(
                                required(
                                        "CHANNEL",
                                        Kind.CHANNEL,
                                        "another channel, or its address on another platform"),
                                READ_ONLY,
                                FOR),
                        "Show this cutover in another channel too",
                        "mirror #management --read-only",
                        given ->
                                new ShowThere(
                                        given.text("CHANNEL"),
                                        given.has("read-only"),
                                        given.maybe("for"))),
                new Verb(
                        "mirror here",
                        Topic.RUN,
                        List.of(
                                required(
                                        "CODE",
                                        Kind.TEXT,
                                        "what mirrors shows in a channel of the cutover"),
                                READ_ONLY,
                                FOR),
                        "Show a cutover of another channel or platform in this one",
                        "mirror here k7qm2xtp",
                        given ->
                                new ShowHere(
                                        given.text("CODE"),
                                        given.has("read-only"),
                                        given.maybe("for"))),
                new Verb(
                        "mirror stop",
                        Topic.RUN,
                        List.of(
                                optional(
                                        "CHANNEL",
                                        Kind.CHANNEL,
                                        "the channel; without it, this one")),
                        "End a mirror",
                        "mirror stop #management",
                        given -> new StopShowing(given.maybe("CHANNEL"))),
                new Verb(
                        "mirrors",
                        Topic.RUN,
                        List.of(),
                        "Show which channels follow this cutover, and how another can",
                        "mirrors",
                        _ -> new ListMirrors()),
                new Verb(
                        "link",
                        Topic.RUN,
                        List.of(
                                optional(
                                        "CODE",
                                        Kind.TEXT,
                                        "what link shows on the other platform")),
                        "Be one person on several platforms",
                        "link",
                        given -> new Link(given.maybe("CODE"))),
                new Verb(
                        "unlink",
                        Topic.RUN,
                        List.of(),
                        "Let this account stand for itself again",
                        "unlink",
                        _ -> new Unlink()));
    }
}
