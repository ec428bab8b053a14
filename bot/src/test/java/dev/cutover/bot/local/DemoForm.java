package dev.cutover.bot.local;

import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Input.Choice;
import dev.cutover.commands.forms.Input.Line;
import dev.cutover.commands.forms.Input.Lines;
import dev.cutover.commands.forms.Input.Option;
import dev.cutover.commands.words.Text;
import java.util.List;

/// A form with every kind of question.
final class DemoForm {

    private DemoForm() {}

    static Form of(String action) {
        return new Form(
                action,
                "Put on hold",
                Text.of("Nobody can claim or complete anything until somebody resumes."),
                "Hold",
                List.of(
                        new Lines(
                                "why",
                                "Why?",
                                "Everybody in the channel sees it.",
                                true,
                                3_000,
                                ""),
                        new Choice(
                                "how",
                                "How long?",
                                "",
                                true,
                                List.of(
                                        new Option("short", "A few minutes"),
                                        new Option("long", "Longer \"<b>\"")),
                                "short"),
                        new Line(
                                "task",
                                "Which task is it about?",
                                "",
                                false,
                                100,
                                "2.4 <b>\"x\"")));
    }
}
