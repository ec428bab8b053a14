package dev.cutover.bot.slack.chat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.Lane;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.api.SlackRefused;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.blocks.SlackMessage;
import dev.cutover.commands.views.Message;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts and edits messages. One carries its key, and its block ids name its content: so it is
/// found again, and never posted or sent twice. Thread-safe.
final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final SlackApi api;
    private final SlackBlocks blocks;
    private final Posted posted = new Posted();
    private final History history;

    Messages(SlackApi api, SlackBlocks blocks, InstantSource clock) {
        this.api = api;
        this.blocks = blocks;
        this.history = new History(api, clock, posted);
    }

    /// Posts a message unless it is there; then it shows this content.
    String once(Spot spot, Key key, Message message) {
        history.look(spot);
        Optional<String> there = posted.find(spot, key);
        if (there.isPresent()) {
            try {
                update(spot, there.get(), message);
                return there.get();
            } catch (MessageGone _) {
                LOG.debug("{} was deleted and is posted anew", key);
            }
        }
        return send(spot, key, message);
    }

    private String send(Spot spot, Key key, Message message) {
        try {
            return tried(message, written -> sent(spot, key, written));
        } catch (ChatUnavailable unavailable) {
            if (unavailable.ambiguous()) {
                history.perhaps(spot, unavailable.pause());
            }
            throw unavailable;
        }
    }

    private String sent(Spot spot, Key key, SlackMessage written) {
        SlackPlace place = spot.place();
        ChatPostMessageResponse answer =
                api.call(
                        new Lane(place.team(), "chat.postMessage", place.channel()),
                        methods ->
                                methods.chatPostMessage(r ->
                                        r.channel(place.channel())
                                                .threadTs(spot.isChannel() ? null : spot.thread())
                                                .text(written.text())
                                                .blocksAsString(written.blocks())
                                                .metadata(key.metadata())
                                                .unfurlLinks(false)
                                                .unfurlMedia(false)));
        posted.remember(spot, key, answer.getTs(), written.version());
        if (spot.isChannel()) {
            history.isNew(new Spot(place, answer.getTs()));
        }
        return answer.getTs();
    }

    boolean shows(Spot spot, String ts, Message message) {
        if (!posted.shows(spot, ts)) {
            lookIfPossible(spot);
        }
        return isUpToDate(spot, ts, message);
    }

    /// What it shows is not worth failing for: at worst it is sent once more.
    private void lookIfPossible(Spot spot) {
        try {
            history.look(spot);
        } catch (ChatUnavailable | ChannelClosed failure) {
            LOG.debug("What the bot posted is not looked up: {}", failure.getMessage());
        }
    }

    private boolean isUpToDate(Spot spot, String ts, Message message) {
        return posted.isUpToDate(spot, ts, blocks.of(message).version());
    }

    void update(Spot spot, String ts, Message message) {
        if (!shows(spot, ts, message)) {
            edit(spot, ts, message);
        }
    }

    private void edit(Spot spot, String ts, Message message) {
        try {
            tried(message, written -> edited(spot, ts, written));
        } catch (MessageGone gone) {
            posted.forget(spot, ts);
            throw gone;
        }
    }

    private String edited(Spot spot, String ts, SlackMessage written) {
        SlackPlace place = spot.place();
        // A failed edit may have been made: what it shows then is not known.
        posted.shows(spot, ts, "");
        api.call(
                new Lane(place.team(), "chat.update", place.channel()),
                methods ->
                        methods.chatUpdate(r ->
                                r.channel(place.channel())
                                        .ts(ts)
                                        .text(written.text())
                                        .blocksAsString(written.blocks())));
        posted.shows(spot, ts, written.version());
        return ts;
    }

    /// What Slack does not take as it is goes in its plainest form: an announcement without its
    /// buttons is better than none.
    private <T> T tried(Message message, Function<SlackMessage, T> call) {
        try {
            return call.apply(blocks.of(message));
        } catch (SlackRefused refused) {
            if (!Refusals.ofContent(refused)) {
                throw Refusals.of(refused);
            }
            LOG.error("A message is sent without its layout: {}", refused.getMessage());
            return plainly(message, call);
        }
    }

    private <T> T plainly(Message message, Function<SlackMessage, T> call) {
        try {
            return call.apply(blocks.plainly(message));
        } catch (SlackRefused refused) {
            throw Refusals.of(refused);
        }
    }
}
