package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.KeepQuiet;
import dev.cutover.commands.grammar.Request.NotifyMe;
import dev.cutover.commands.grammar.Request.StatusFor;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;

/// What people say about being called.
final class NotifyVerbs {

    private NotifyVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                        "notify",
                        Topic.RUN,
                        List.of(
                                optional(
                                        "LEVEL",
                                        Kind.TEXT,
                                        "off, mine or all; without it, what is chosen")),
                        "Choose what the bot calls you for",
                        "notify mine",
                        given -> new NotifyMe(given.maybe("LEVEL"))),
                new Verb(
                        "notify quiet",
                        Topic.RUN,
                        List.of(
                                required(
                                        "HOURS",
                                        Kind.TEXT,
                                        "from-to, with a zone where yours is another; or off")),
                        "Choose hours in which the bot does not call you",
                        "notify quiet 22:00-06:00 Europe/Berlin",
                        given -> new KeepQuiet(given.text("HOURS"))),
                new Verb(
                        "notify status",
                        Topic.RUN,
                        List.of(
                                required("EVERY", Kind.TEXT, "how often, or off"),
                                optional("in", Kind.OPTION, "another channel that shows it")),
                        "Tell a channel at fixed times how things stand",
                        "notify status 30m",
                        given -> new StatusFor(given.text("EVERY"), given.maybe("in"))));
    }
}
