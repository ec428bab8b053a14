package dev.cutover.bot.chat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.ChatCommand.RememberThread;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import dev.cutover.commands.views.ThreadLines.Reply;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Brings a cutover's messages in its channel to what they should be. It alone writes them, one
/// after the other, so the latest state wins; what a message shows already is not sent again. Which
/// message shows what is in the journal, so a restart edits the same ones.
///
/// Not thread-safe: one thread writes a channel.
final class ChannelWriter {

    private static final Cause BOT = new Cause(Person.BOT, null);

    private final Run run;
    private final Place place;
    private final ChatPlatform platform;
    private final Map<String, Message> shown = new HashMap<>();

    ChannelWriter(Run run, Place place, ChatPlatform platform) {
        this.run = run;
        this.place = place;
        this.platform = platform;
    }

    /// Writes what differs now.
    ///
    /// @throws ChatUnavailable when the platform did not take it; what is left is written the next
    ///   time
    void write() {
        Postings postings = postings();
        postings.all().forEach(this::show);
        postings().threads(place).untold().forEach(this::tell);
    }

    /// The entries are read after the state, so none that the state knows of is missing.
    private Postings postings() {
        Cutover cutover = run.cutover();
        return new Postings(cutover, run.entries());
    }

    private void show(Posting posting) {
        String id = run.cutover().posts().message(posting.key(), place);
        if (id == null) {
            post(posting);
        } else if (!posting.message().equals(shown.get(posting.key()))) {
            update(posting, id);
        }
    }

    private void update(Posting posting, String id) {
        try {
            platform.update(place.channel(), id, posting.message());
            pinOnce(posting, id);
            shown.put(posting.key(), posting.message());
        } catch (MessageGone _) {
            post(posting);
        }
    }

    private void post(Posting posting) {
        String id =
                platform.post(place.channel(), run.id() + "/" + posting.key(), posting.message());
        run.decide(new RememberMessage(posting.key(), place, id), BOT);
        pinOnce(posting, id);
        shown.put(posting.key(), posting.message());
    }

    /// Also after a restart: the bot may have died between posting and pinning.
    private void pinOnce(Posting posting, String id) {
        if (posting.pinned() && !shown.containsKey(posting.key())) {
            platform.pin(place.channel(), id);
        }
    }

    private void tell(Reply reply) {
        @Nullable String id = run.cutover().posts().message(reply.key(), place);
        if (id == null) {
            return;
        }
        try {
            platform.reply(
                    place.channel(),
                    id,
                    run.id() + "/thread:" + reply.key() + ":" + reply.from(),
                    reply.message());
        } catch (MessageGone _) {
            // The message is posted anew at its next change; these lines stay in the record.
        }
        run.decide(new RememberThread(reply.key(), place, reply.upTo()), BOT);
    }
}
