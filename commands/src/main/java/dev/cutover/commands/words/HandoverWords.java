package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.HandoverEvent;
import dev.cutover.commands.HandoverEvent.CaughtUp;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.HandoverEvent.HandoverTaken;
import dev.cutover.commands.HandoverEvent.HandoverWithdrawn;
import dev.cutover.commands.HandoverRefusal;
import dev.cutover.commands.Person;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is said when somebody leaves and another goes on.
public final class HandoverWords {

    private static final int MOST = 120;

    private HandoverWords() {}

    /// A line of the record.
    static Text told(Plan plan, Person by, HandoverEvent event) {
        return switch (event) {
            case HandoverOffered(Person to, var tasks) ->
                    Text.of(by, " offered to hand over to ", to, ": ", named(plan, tasks));
            case HandoverTaken(long _, Person from, var tasks) ->
                    Text.of(by, " took over from ", from, ": ", named(plan, tasks));
            case HandoverWithdrawn _ -> Text.of(by, " keeps what was offered");
            case CaughtUp _ -> Text.EMPTY;
        };
    }

    static Text answer(Plan plan, HandoverEvent event) {
        return switch (event) {
            case HandoverOffered(Person to, var tasks) ->
                    Text.of(
                            to,
                            " is asked to take over ",
                            named(plan, tasks),
                            ". It is yours until ",
                            to,
                            " says ",
                            type("handover accept"),
                            ". Not right? ",
                            type("handover withdraw"),
                            ".");
            case HandoverTaken(long _, Person from, List<String> tasks) ->
                    tasks.isEmpty()
                            ? Text.of(from, " holds nothing any more.")
                            : Text.of(
                                    "Yours now, from ",
                                    from,
                                    ": ",
                                    named(plan, tasks),
                                    ". Next: ",
                                    type("mine"),
                                    ".");
            case HandoverWithdrawn _ ->
                    Text.of("You keep what you hold. Next: ", type("mine"), ".");
            case CaughtUp _ -> Text.EMPTY;
        };
    }

    static Text refused(HandoverRefusal refusal) {
        return switch (refusal) {
            case HandoverRefusal.HandedToNobodyElse _ ->
                    Text.of(
                            "That would change nothing: choose somebody else. Next: ",
                            type("handover NAME"),
                            ".");
            case HandoverRefusal.NothingToHandOver(var whose) ->
                    whose.map(owner ->
                                    Text.of(
                                            owner,
                                            " holds nothing any more, so there is nothing to take over. Next: ",
                                            type("next"),
                                            "."))
                            .orElseGet(() ->
                                    Text.of(
                                            "You hold nothing, so there is nothing to hand over. Next: ",
                                            type("next"),
                                            " shows what is free."));
            case HandoverRefusal.NothingOffered _ ->
                    Text.of(
                            "There is no such offer any more. Next: ",
                            type("who"),
                            " shows who holds what.");
            case HandoverRefusal.OfferedToOther(Person to) ->
                    Text.of(
                            "That is offered to ",
                            to,
                            ". Next: ask ",
                            to,
                            ", or ",
                            type("assign ID me"),
                            " for a single task.");
        };
    }

    /// What asks for an answer, and calls who is meant.
    public static Text asked(Person from, Person to) {
        return Text.of(new Text.Who(to, true), ": ", from, " asks you to take over:");
    }

    public static Text next() {
        return Text.of("Next: press Take over, or ", type("handover accept"), ".");
    }

    public static Text taken(Person by, Instant at) {
        return Text.of(by, " took over at ", at, ".");
    }

    public static Text held(Task task) {
        return Phrases.task(task);
    }

    public static Text blocked(Task task, String why) {
        return Text.of(Phrases.task(task), " is blocked: ", Phrases.shortened(why, MOST));
    }

    public static Text issue(int number, String text) {
        return Text.of("Issue ", number, ": ", Phrases.shortened(text, MOST));
    }

    public static Text risk(int number, String text) {
        return Text.of("Risk ", number, ": ", Phrases.shortened(text, MOST));
    }

    public static Text nothingHeld() {
        return refused(new HandoverRefusal.NothingToHandOver(Optional.empty()));
    }

    public static Text howToOffer() {
        return Text.of(
                "Next: ", type("handover NAME"), " offers it, and you keep it until it is taken.");
    }

    public static Text over() {
        return Text.of("This offer does not count any more.");
    }

    private static Text named(Plan plan, List<String> tasks) {
        List<Task> known = tasks.stream().flatMap(id -> plan.task(id).stream()).toList();
        return known.size() == tasks.size()
                ? Phrases.tasks(known)
                : Text.of(String.join(", ", tasks));
    }
}
