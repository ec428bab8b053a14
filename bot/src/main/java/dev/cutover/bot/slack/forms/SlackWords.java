package dev.cutover.bot.slack.forms;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;

/// What is said where a form or a home tab fails.
final class SlackWords {

    private SlackWords() {}

    static Message notOpened() {
        return Message.of(
                Text.of(
                        "Slack did not open the form in time, so nothing was done. Next: press again, or type it: ",
                        Text.code("/cutover help"),
                        " shows how."));
    }
}
