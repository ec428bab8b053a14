package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.NotifyEvent;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.NotifyEvent.StatusAsked;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.Nudge;
import dev.cutover.commands.Person;
import dev.cutover.plans.Plan;
import java.time.Duration;

/// What is said to people about something that waits for them.
public final class NudgeWords {

    private static final int ROLE = 60;

    private NudgeWords() {}

    /// A line of the record; empty for what has a message of its own.
    static Text told(Plan plan, Person by, NotifyEvent event) {
        return switch (event) {
            case Nudged(Nudge nudge) -> said(plan, nudge);
            case StatusAsked asked -> asked(by, asked);
            case StatusTold _ -> Text.EMPTY;
        };
    }

    private static Text asked(Person by, StatusAsked asked) {
        Duration every = asked.every();
        return every == null
                ? Text.of(by, " ended the status in ", MirrorWords.where(asked.place()))
                : Text.of(
                        by,
                        " asked for the status in ",
                        MirrorWords.where(asked.place()),
                        " every ",
                        Durations.of(every));
    }

    /// With whom it calls and the next step.
    public static Text said(Plan plan, Nudge nudge) {
        return Text.of(whom(nudge), what(plan, nudge));
    }

    private static Text whom(Nudge nudge) {
        Text people =
                nudge.called().isEmpty()
                        ? nudge.named() == null
                                ? Text.EMPTY
                                : Text.of(Phrases.shortened(nudge.named(), ROLE))
                        : Text.join(
                                ", ",
                                nudge.called().stream()
                                        .map(one -> Text.of(new Text.Who(one, true)))
                                        .toList());
        String role = nudge.role() == null ? "" : Phrases.shortened(nudge.role(), ROLE);
        if (people.isEmpty()) {
            return role.isEmpty() ? Text.EMPTY : Text.of(role, ": ");
        }
        return Text.of(people, role.isEmpty() ? "" : " (" + role + ")", ": ");
    }

    private static Text what(Plan plan, Nudge nudge) {
        return switch (nudge.kind()) {
            case SOON ->
                    Text.of(
                            task(plan, nudge),
                            " is planned for ",
                            nudge.since(),
                            " and can begin. Next: ",
                            type("claim " + nudge.task()));
            case UNCLAIMED ->
                    Text.of(
                            task(plan, nudge),
                            " was planned for ",
                            nudge.since(),
                            ", and nobody has it. Next: ",
                            type("claim " + nudge.task()));
            case SILENT ->
                    Text.of(
                            "nothing was heard of ",
                            task(plan, nudge),
                            " since ",
                            nudge.since(),
                            ". Next: ",
                            type("done " + nudge.task()),
                            " or ",
                            type("note TEXT --task " + nudge.task()));
            case LATE_UNANSWERED ->
                    Text.of(
                            task(plan, nudge),
                            " should have been done by ",
                            nudge.since(),
                            ", and nobody has said a word about it. Next: ",
                            type("task " + nudge.task()));
            case UNCLAIMED_UNANSWERED ->
                    Text.of(
                            task(plan, nudge),
                            " was planned for ",
                            nudge.since(),
                            ", and still nobody has it. Next: ",
                            type("assign " + nudge.task() + " PERSON"));
            case ISSUE_UNANSWERED ->
                    Text.of(
                            "issue ",
                            String.valueOf(nudge.issue()),
                            " is open since ",
                            nudge.since(),
                            ", and nobody has said a word about it. Next: ",
                            type("issues"));
        };
    }

    private static Text task(Plan plan, Nudge nudge) {
        String id = String.valueOf(nudge.task());
        return plan.task(id).map(Phrases::task).orElse(Text.strong(id));
    }
}
