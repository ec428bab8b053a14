package dev.cutover.bot.slack.chat;

import com.slack.api.methods.SlackApiTextResponse;
import dev.cutover.bot.chat.ChatPlatform;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Channels of Slack, in every workspace where the bot is installed. Thread-safe.
public final class SlackChat implements ChatPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(SlackChat.class);

    private final SlackApi api;
    private final SlackBlocks blocks;
    private final Pace pace;
    private final Messages messages;

    public SlackChat(SlackApi api, SlackBlocks blocks, InstantSource clock) {
        this.api = api;
        this.blocks = blocks;
        this.pace = new Pace(clock);
        this.messages = new Messages(api, blocks, clock);
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
        return messages.once(Spot.channel(SlackPlace.of(channel)), Key.of(key), message);
    }

    @Override
    public String reply(String channel, String messageId, String key, Message message) {
        return messages.once(new Spot(SlackPlace.of(channel), messageId), Key.of(key), message);
    }

    @Override
    public boolean shows(String channel, String messageId, Message message) {
        return messages.shows(Spot.channel(SlackPlace.of(channel)), messageId, message);
    }

    @Override
    public void update(String channel, String messageId, Message message) {
        messages.update(Spot.channel(SlackPlace.of(channel)), messageId, message);
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

    private void softly(Lane lane, Call<? extends SlackApiTextResponse> call) {
        try {
            api.call(lane, call);
        } catch (SlackRefused refused) {
            LOG.info("Nobody was told privately: {}", refused.getMessage());
        }
    }
}
