package dev.cutover.commands.views;

import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.Nudge;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Standing;
import dev.cutover.commands.Timer;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What people are told of beside the words: the button for the next step. What is no longer so
/// when it is told calls nobody, and nobody is called in two channels.
///
/// @param place the channel where it is told
record NudgeView(Cutover cutover, Place place) {

    private static final int MOST = 5;

    /// The line, with nobody called where it is moot by now.
    Text line(Entry entry, Text line) {
        boolean moot = entry.event() instanceof Nudged(Nudge nudge) && !holds(nudge);
        return new Text(
                line.spans().stream()
                        .map(span ->
                                span instanceof Text.Who(Person person, boolean called)
                                        ? new Text.Who(person, called && !moot && calls(person))
                                        : span)
                        .toList());
    }

    /// In the first channel on their platform.
    private boolean calls(Person person) {
        return Stream.concat(
                        cutover.home().stream(),
                        cutover.audience()
                                .mirrors()
                                .live()
                                .filter(Mirror::whole)
                                .map(Mirror::place))
                .filter(one -> one.platform().equals(person.platform()))
                .findFirst()
                .filter(place::equals)
                .isPresent();
    }

    /// One for each task that waits, below all lines of a reply.
    List<Block> buttons(List<Entry> told) {
        if (cutover.audience().mirrors().at(place).filter(one -> !one.acts()).isPresent()) {
            return List.of();
        }
        List<Button> buttons =
                Stream.concat(
                                tasks(told, this::nudged).stream().map(this::next),
                                tasks(told, this::overdue).stream().map(this::newTime))
                        .limit(MOST)
                        .toList();
        return buttons.isEmpty() ? List.of() : List.of(new Message.Buttons(buttons));
    }

    private static List<Task> tasks(List<Entry> told, Function<Entry, Optional<Task>> of) {
        return told.stream().flatMap(entry -> of.apply(entry).stream()).distinct().toList();
    }

    private Optional<Task> nudged(Entry entry) {
        return entry.event() instanceof Nudged(Nudge nudge) && holds(nudge)
                ? task(nudge)
                : Optional.empty();
    }

    /// Whoever is still at it may say how long it takes.
    private Optional<Task> overdue(Entry entry) {
        return entry.event() instanceof TimerFired(Timer timer)
                        && timer.kind() == Timer.Kind.OVERDUE
                ? Optional.ofNullable(timer.task())
                        .flatMap(cutover.plan()::task)
                        .filter(task -> cutover.tasks().standing(task) instanceof Standing.Claimed)
                : Optional.empty();
    }

    private Button next(Task task) {
        boolean open = cutover.tasks().standing(task) instanceof Standing.Open;
        return button(task, open ? Press.CLAIM : Press.DONE, open ? "Claim" : "Done");
    }

    private Button newTime(Task task) {
        return button(task, Press.NEW_TIME, "New time for");
    }

    private Button button(Task task, Press press, String word) {
        Style style = press.opensForm() ? Style.PLAIN : Style.PRIMARY;
        return Buttons.of(cutover, press, task, cutover.tasks().of(task.id()), word, style);
    }

    private Optional<Task> task(Nudge nudge) {
        return Optional.ofNullable(nudge.task()).flatMap(cutover.plan()::task);
    }

    private boolean holds(Nudge nudge) {
        return switch (nudge.kind()) {
            case SOON, UNCLAIMED, UNCLAIMED_UNANSWERED ->
                    task(nudge)
                            .filter(task -> cutover.tasks().standing(task) instanceof Standing.Open)
                            .isPresent();
            case SILENT, LATE_UNANSWERED ->
                    task(nudge)
                            .filter(task ->
                                    cutover.tasks().standing(task) instanceof Standing.Claimed)
                            .isPresent();
            case ISSUE_UNANSWERED -> {
                var issue = cutover.log().issues().get(nudge.issue());
                yield issue != null && issue.open();
            }
        };
    }
}
