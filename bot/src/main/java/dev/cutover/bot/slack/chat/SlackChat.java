package dev.cutover.bot.slack.chat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.chat.NotAllowed;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.Lane;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.api.SlackApi.Call;
import dev.cutover.bot.slack.api.SlackRefused;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.blocks.SlackMessage;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Channels of Slack, in every workspace where the bot is installed. A message carries its key, and
/// its block ids name its content: so it is found again, and never posted or sent twice.
/// Thread-safe.
public final class SlackChat implements ChatPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(SlackChat.class);

    private final SlackApi api;
    private final SlackBlocks blocks;
    private final Pace pace;
    private final Posted posted = new Posted();
    private final History history;

    public SlackChat(SlackApi api, SlackBlocks blocks, InstantSource clock) {
        this.api = api;
        this.blocks = blocks;
        this.pace = new Pace(clock);
        this.history = new History(api, clock, posted);
    }

    @Override
    public String name() {
        return SlackPlace.PLATFORM;
    }

    @Override
    public Duration turn(String channel, String who, Kind kind) {
        return pace.turn(SlackPlace.of(channel), who, kind);
    }

    @Override
    public String post(String channel, String key, Message message) {
        return once(Spot.channel(SlackPlace.of(channel)), Key.of(key), message);
    }

    @Override
    public String reply(String channel, String messageId, String key, Message message) {
        return once(new Spot(SlackPlace.of(channel), messageId), Key.of(key), message);
    }

    private String once(Spot spot, Key key, Message message) {
        history.look(spot);
        Optional<String> there = posted.find(spot, key);
        if (there.isPresent()) {
            try {
                editIfDiffering(spot, there.get(), message);
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

    @Override
    public boolean shows(String channel, String messageId, Message message) {
        Spot spot = Spot.channel(SlackPlace.of(channel));
        if (!posted.shows(spot, messageId)) {
            lookIfPossible(spot);
        }
        return posted.isUpToDate(spot, messageId, blocks.of(message).version());
    }

    @Override
    public void update(String channel, String messageId, Message message) {
        if (!shows(channel, messageId, message)) {
            edit(Spot.channel(SlackPlace.of(channel)), messageId, message);
        }
    }

    /// What it shows is not worth failing for: at worst it is sent once more.
    private void lookIfPossible(Spot spot) {
        try {
            history.look(spot);
        } catch (ChatUnavailable | ChannelClosed failure) {
            LOG.debug("What the bot posted is not looked up: {}", failure.getMessage());
        }
    }

    private void editIfDiffering(Spot spot, String ts, Message message) {
        if (!posted.isUpToDate(spot, ts, blocks.of(message).version())) {
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

    @Override
    public void pin(String channel, String messageId) {
        SlackPlace place = SlackPlace.of(channel);
        try {
            api.call(
                    new Lane(place.team(), "pins.add", place.channel()),
                    methods ->
                            methods.pinsAdd(r -> r.channel(place.channel()).timestamp(messageId)));
        } catch (SlackRefused refused) {
            notPinned(refused);
        }
    }

    private static void notPinned(SlackRefused refused) {
        switch (refused.code()) {
            case "already_pinned" -> {}
            case "message_not_found" ->
                    throw new MessageGone("The message is not in the channel any more");
            case "missing_scope" ->
                    throw new NotAllowed(
                            "The board is not pinned: the bot lacks the scope pins:write. Pin the board by hand, or install the bot again with that scope.");
            case "too_many_pins" ->
                    throw new NotAllowed(
                            "The board is not pinned: the channel has as many pins as Slack allows. Take one out and pin the board by hand.");
            default ->
                    throw new NotAllowed(
                            "The board is not pinned: Slack refuses it (%s). Pin it by hand."
                                    .formatted(refused.code()));
        }
    }

    @Override
    public void whisper(String channel, Person person, Message message) {
        SlackPlace place = SlackPlace.of(channel);
        SlackMessage written = blocks.of(message);
        softly(
                new Lane(place.team(), "chat.postEphemeral", place.channel()),
                methods ->
                        methods.chatPostEphemeral(r ->
                                r.channel(place.channel())
                                        .user(person.id())
                                        .text(written.text())
                                        .blocksAsString(written.blocks())));
    }

    @Override
    public void direct(String channel, Person person, Message message) {
        SlackMessage written = blocks.of(message);
        softly(
                new Lane(SlackPlace.of(channel).team(), "chat.postMessage", person.id()),
                methods ->
                        methods.chatPostMessage(r ->
                                r.channel(person.id())
                                        .text(written.text())
                                        .blocksAsString(written.blocks())
                                        .unfurlLinks(false)
                                        .unfurlMedia(false)));
    }

    private void softly(
            Lane lane, Call<? extends com.slack.api.methods.SlackApiTextResponse> call) {
        try {
            api.call(lane, call);
        } catch (SlackRefused refused) {
            LOG.info("Nobody was told privately: {}", refused.getMessage());
        }
    }
}
