package dev.cutover.bot.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.Desk.Look;
import dev.cutover.bot.chat.Lanes.Lane;
import dev.cutover.commands.ChatCommand.RememberThread;
import dev.cutover.commands.views.Postings.Posting;
import dev.cutover.commands.views.ThreadLines.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The threads of a channel: the record, told line by line below the messages.
final class Threads {

    private final Desk desk;
    private final Messages messages;
    private final Consumer<NotAllowed> notices;
    private final Set<String> told = new HashSet<>();

    Threads(Desk desk, Messages messages, Consumer<NotAllowed> notices) {
        this.desk = desk;
        this.messages = messages;
        this.notices = notices;
    }

    void beginRound() {
        told.clear();
    }

    /// Of a cutover that is closed the last lines are told after all else.
    Optional<Job> reply(Lanes lanes, Look look) {
        if (look.postings().cutover().closed() && !lanes.open(Lane.EDITS)) {
            return Optional.empty();
        }
        List<Reply> untold = look.postings().threads(desk.place()).untold();
        Optional<Job> next =
                untold.stream()
                        .filter(reply -> !told.contains(reply.key()))
                        .findFirst()
                        .map(reply -> new Job(Kind.POST, () -> reply(reply, look.all())));
        if (next.isEmpty() && !untold.isEmpty()) {
            lanes.wait(Lane.REPLIES, Messages.GATHER);
        }
        return next;
    }

    private void reply(Reply reply, List<Posting> all) {
        try {
            desk.platform()
                    .reply(
                            desk.channel(),
                            String.valueOf(desk.posted(reply.key())),
                            desk.named("thread:" + reply.key() + ":" + reply.from()),
                            reply.message());
        } catch (MessageGone _) {
            if (all.stream().anyMatch(posting -> posting.key().equals(reply.key()))
                    && messages.lose(reply.key())) {
                return; // It is posted anew first, and told below that.
            }
        } catch (NotAllowed notAllowed) {
            notices.accept(notAllowed);
        }
        desk.note(new RememberThread(reply.key(), desk.place(), reply.upTo()));
        told.add(reply.key());
    }
}
