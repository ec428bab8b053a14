package dev.cutover.bot.answers;

import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;

/// What people are told where the cutover itself has nothing to say.
public final class Sentences {

    private Sentences() {}

    public static Message working() {
        return Message.of(
                Text.of(
                        "This takes longer than usual. The answer comes here as soon as it is there."));
    }

    public static Message failed(String reference) {
        return Message.of(
                Text.of(
                        "Something went wrong on the server, and it may not have been done. Next: look with ",
                        Text.code("/cutover status"),
                        "; if it stays, look for reference ",
                        reference,
                        " in the server's log."));
    }

    public static Message tooLong(int most) {
        return Message.of(
                Text.of(
                        "This is longer than %d characters, and nothing was done. Next: say it shorter."
                                .formatted(most)));
    }
}
