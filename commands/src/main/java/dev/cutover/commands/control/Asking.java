package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Filled;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Shortcut;
import dev.cutover.commands.control.Filling.Amiss;
import dev.cutover.commands.control.Filling.Answered;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Forms;
import dev.cutover.commands.forms.Reading;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.words.FormWords;
import dev.cutover.commands.words.RunWords;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Asks by forms, and does what was written into them.
record Asking(Runs runs, Amendments amendments) {

    Optional<Form> form(Pressed pressed) {
        Optional<ButtonAction> action = ButtonAction.parse(pressed.action());
        Optional<Run> run = action.flatMap(known -> runs.named(known.run()));
        return run.filter(live -> Watching.barred(live, pressed.place()).isEmpty())
                .filter(live ->
                        press(live, pressed.place(), new Cause(pressed.by(), pressed.interaction()))
                                .stale(action.orElseThrow())
                                .isEmpty())
                .flatMap(live -> new Forms(live.cutover()).of(action.orElseThrow()));
    }

    Optional<Form> form(Shortcut shortcut) {
        return runs.in(shortcut.place())
                .filter(run -> Watching.barred(run, shortcut.place()).isEmpty())
                .flatMap(run ->
                        new Forms(run.cutover())
                                .of(
                                        new ButtonAction(run.id(), "", shortcut.as(), 0),
                                        Grammar.asText(shortcut.text())));
    }

    Filling filled(Filled filled) {
        Optional<ButtonAction> action = ButtonAction.parse(filled.form());
        Optional<Run> run = action.flatMap(known -> runs.named(known.run()));
        return run.map(live -> filled(live, action.orElseThrow(), filled))
                .orElseGet(() -> new Answered(Answers.refused(RunWords.strangeButton(), 0)));
    }

    private Filling filled(Run run, ButtonAction action, Filled filled) {
        Cause cause = new Cause(filled.by(), interaction(filled));
        return Watching.barred(run, filled.place())
                .or(() -> press(run, filled.place(), cause).stale(action))
                .<Filling>map(Answered::new)
                .orElseGet(() -> fresh(run, action, filled.values(), cause));
    }

    private static Filling fresh(
            Run run, ButtonAction action, Map<String, String> values, Cause cause) {
        Optional<Reading> reading = new Forms(run.cutover()).read(action, values);
        if (reading.isEmpty()) {
            return new Answered(Answers.refused(FormWords.gone(), run.cutover().seq()));
        }
        return switch (reading.get()) {
            case Reading.Complete(Command command) ->
                    new Answered(Answers.of(run, run.decide(command, cause)));
            case Reading.Amiss(Map<String, String> errors) -> new Amiss(errors);
        };
    }

    private Press press(Run run, Place here, Cause cause) {
        return new Press(run, here, cause, amendments);
    }

    /// A form that was refused stays open and is sent again with other words: that is another
    /// interaction. The same words again are the same one.
    private static @Nullable String interaction(Filled filled) {
        return filled.interaction() == null
                ? null
                : filled.interaction()
                        + ":"
                        + Fingerprint.of(filled.form() + new TreeMap<>(filled.values()))
                                .substring(0, 12);
    }
}
