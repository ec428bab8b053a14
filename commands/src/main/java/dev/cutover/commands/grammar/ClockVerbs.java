package dev.cutover.commands.grammar;

import static dev.cutover.commands.grammar.Parameter.optional;
import static dev.cutover.commands.grammar.Parameter.required;

import dev.cutover.commands.ClockCommand;
import dev.cutover.commands.grammar.Parameter.Kind;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.List;

/// What people say about time.
final class ClockVerbs {

    private ClockVerbs() {}

    static List<Verb> all() {
        return List.of(
                Verbs.act(
                        "looked",
                        Topic.LOG,
                        List.of(
                                required("ID", Kind.TASK, "the task's number, as on the board"),
                                required("SEEN", Kind.TEXT, "what you saw")),
                        "Write down what you saw when you were asked to look",
                        "looked 4.5 memory at 61 %",
                        given -> new ClockCommand.Look(given.text("ID"), given.text("SEEN"))));
    }

    static List<Verb> looks() {
        return List.of(
                new Verb(
                        "time",
                        Topic.LOOK,
                        List.of(
                                optional(
                                        "PHASE",
                                        Kind.PHASE,
                                        "the phase whose tasks you want to see")),
                        "Show what is planned, what was, what will be, and what is due",
                        "time",
                        given -> new Look(new View.Time(given.maybe("PHASE")))),
                new Verb(
                        "summary",
                        Topic.LOOK,
                        List.of(
                                optional(
                                        "OF",
                                        Kind.TEXT,
                                        "today, run, or a phase's number; today where nobody says"),
                                Parameter.choice(
                                        "form",
                                        "how much; short where nobody says",
                                        List.of("short", "executive", "technical"))),
                        "Sum up what happened",
                        "summary run --form technical",
                        given ->
                                new Look(new View.Summed(given.maybe("OF"), given.maybe("form")))));
    }
}
