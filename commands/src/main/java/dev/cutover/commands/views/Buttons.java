package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.TaskState;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.words.Phrases;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import org.jspecify.annotations.Nullable;

/// The buttons of the views, each with what it carries and what it is called for those who hear the
/// page.
final class Buttons {

    private Buttons() {}

    static Button of(
            Cutover cutover, Press press, Task task, TaskState state, String word, Style style) {
        String action = new ButtonAction(run(cutover), task.id(), press, state.changed()).text();
        String title = Phrases.shortened(task.title(), 60);
        return new Button(
                word + " " + task.id(), action, style, word + " " + task.id() + " " + title);
    }

    /// On the task's own card, where the word alone says it.
    static Button about(Cutover cutover, Press press, Task task, String word, Style style) {
        long seq = cutover.tasks().of(task.id()).changed();
        String title = Phrases.shortened(task.title(), 60);
        return new Button(
                word,
                new ButtonAction(run(cutover), task.id(), press, seq).text(),
                style,
                word + " " + task.id() + " " + title);
    }

    /// Never stale: it shows how things are when it is pressed.
    static Button card(Cutover cutover, Task task, String name) {
        return new Button(
                name,
                new ButtonAction(run(cutover), task.id(), Press.CARD, 0).text(),
                Style.PLAIN,
                "Show task " + name);
    }

    static Button check(Cutover cutover, String of, int number, String criterion) {
        String action = new ButtonAction(run(cutover), of + "#" + number, Press.CHECK, 0).text();
        return new Button("Met", action, Style.PLAIN, "Met: " + Phrases.shortened(criterion, 60));
    }

    /// It carries the no-go that was seen: nobody lifts one that they did not see.
    static Button ofGate(
            Cutover cutover,
            Press press,
            String word,
            Phase phase,
            @Nullable NoGo noGo,
            Style style) {
        long seq = noGo == null ? 0 : noGo.seq();
        return new Button(
                word + " for phase " + phase.id(),
                new ButtonAction(run(cutover), phase.id(), press, seq).text(),
                style,
                word + " for " + Phrases.shortened(Phrases.phase(phase), 70));
    }

    /// What concerns probes.
    static Button measuring(
            Cutover cutover,
            Press press,
            String target,
            String label,
            Style style,
            String description) {
        return new Button(
                label, new ButtonAction(run(cutover), target, press, 0).text(), style, description);
    }

    /// It carries the offer that was seen.
    static Button takingOver(Cutover cutover, long offer, String owner) {
        return new Button(
                "Take over",
                new ButtonAction(run(cutover), "", Press.TAKE_OVER, offer).text(),
                Style.PRIMARY,
                "Take over from " + owner);
    }

    static Button plain(Cutover cutover, Press press, String label) {
        return new Button(
                label, new ButtonAction(run(cutover), "", press, 0).text(), Style.PLAIN, label);
    }

    private static String run(Cutover cutover) {
        var opening = cutover.course().opening();
        return opening == null ? "none" : opening.run();
    }
}
