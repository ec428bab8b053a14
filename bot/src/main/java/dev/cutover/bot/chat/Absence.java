package dev.cutover.bot.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.Desk.Look;
import dev.cutover.commands.ChatCommand.RememberCatchingUp;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Missed;
import dev.cutover.commands.views.Postings;
import java.util.List;
import java.util.Optional;

/// A channel that could not be reached for a while. When it can be again, and much was missed, that
/// is told in one message: what is over is not replayed. What still matters is posted as ever, and
/// the messages that are there are edited to how things stand.
final class Absence {

    /// So many messages and replies are no storm.
    private static final int FEW = 4;

    private final Desk desk;
    private final Messages messages;
    private boolean away;

    /// It begins with the first failure that this process sees: one that was killed for a moment
    /// owes every line, and tells them all.
    Absence(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    boolean lasts() {
        return away;
    }

    void began() {
        away = true;
    }

    void ended() {
        away = false;
    }

    /// Only where the channel shows the cutover already; one that joins is not told of before.
    Optional<Job> catchUp(Look look) {
        return away && isThere() && missed(look) > FEW && saves(look)
                ? Optional.of(new Job(Kind.POST, () -> tell(look)))
                : Optional.empty();
    }

    private boolean isThere() {
        return desk.run().cutover().posts().messages().keySet().stream()
                .anyMatch(key -> key.place().equals(desk.place()));
    }

    private int missed(Look look) {
        return messages.missing(look).size() + replies(look);
    }

    private int replies(Look look) {
        return look.postings().threads(desk.place()).replies();
    }

    /// Whether there is anything that one message can stand for.
    private boolean saves(Look look) {
        List<String> left = new Missed(look.postings()).afterwards();
        return messages.missing(look).stream().anyMatch(one -> !left.contains(one.key()))
                || replies(look) > 1;
    }

    private void tell(Look look) {
        Postings now = look.postings();
        long upTo = now.cutover().seq();
        Message message = new Missed(now).message();
        String id = desk.platform().post(desk.channel(), desk.named("missed:" + upTo), message);
        desk.note(new RememberCatchingUp(desk.place(), id, upTo));
        away = false;
    }
}
