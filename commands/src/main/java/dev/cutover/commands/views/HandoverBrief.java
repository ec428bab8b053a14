package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.LogBook.Issue;
import dev.cutover.commands.Person;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.Standing;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.words.HandoverWords;
import dev.cutover.commands.words.ProbeWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Stream;

/// What somebody has to know who takes over from another: the tasks, what is watched for them, and
/// the issues and risks that are open. Nothing of it changes by time alone.
///
/// @param owner who leaves
record HandoverBrief(Cutover cutover, Person owner) {

    /// So many issues and risks are named.
    private static final int MOST = 5;

    List<Message.Item> items() {
        List<Task> held = cutover.heldBy(owner).toList();
        return Stream.of(
                        held.stream().map(this::task),
                        held.stream().flatMap(this::watches),
                        cutover.log().issues().values().stream()
                                .filter(Issue::open)
                                .limit(MOST)
                                .map(issue ->
                                        item(
                                                Shape.WARNING,
                                                HandoverWords.issue(issue.number(), issue.text()))),
                        cutover.log().risks().values().stream()
                                .filter(risk -> risk.open())
                                .limit(MOST)
                                .map(risk ->
                                        item(
                                                Shape.WARNING,
                                                HandoverWords.risk(risk.number(), risk.text()))))
                .flatMap(items -> items)
                .toList();
    }

    private Message.Item task(Task task) {
        return cutover.tasks().standing(task) instanceof Standing.Blocked blocked
                ? item(Shape.WARNING, HandoverWords.blocked(task, blocked.why()))
                : item(Shape.ACTIVE, HandoverWords.held(task));
    }

    private Stream<Message.Item> watches(Task task) {
        return PlannedProbe.of(task).stream()
                .flatMap(planned ->
                        cutover.probes().watch(planned.id()).stream()
                                .filter(WatchState::running)
                                .map(watch ->
                                        item(
                                                new Readings(cutover, planned).shape(),
                                                Text.of(
                                                        ProbeWords.named(planned),
                                                        " is watched until ",
                                                        new Text.Day(
                                                                planned.ends(
                                                                        watch,
                                                                        cutover.tempo()))))));
    }

    private static Message.Item item(Shape shape, Text text) {
        return new Message.Item(shape, text, null);
    }
}
