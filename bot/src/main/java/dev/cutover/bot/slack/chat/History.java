package dev.cutover.bot.slack.chat;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.block.LayoutBlock;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.slack.api.Lane;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.api.SlackRefused;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks in channels and threads for what the bot posted there itself, so that nothing is posted a
/// second time: once for each in the life of the process, and again when nobody heard what became
/// of a post. Thread-safe.
final class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private static final int PAGE = 200;
    private static final int PAGES = 5;

    /// The post itself tells whether it is possible all the same.
    private static final Set<String> NOT_SEEN = Set.of("not_in_channel", "channel_not_found");

    private final SlackApi api;
    private final InstantSource clock;
    private final Posted posted;
    private final Set<Spot> known = ConcurrentHashMap.newKeySet();
    private final Map<Spot, Instant> unsettled = new ConcurrentHashMap<>();
    private final Map<String, Bot> bots = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();

    private record Bot(String id, String user) {

        boolean wrote(Message message) {
            return id.equals(message.getBotId()) || user.equals(message.getUser());
        }
    }

    private record Page(@Nullable List<Message> messages, @Nullable ResponseMetadata metadata) {

        String next() {
            @Nullable String cursor = metadata == null ? null : metadata.getNextCursor();
            return cursor == null ? "" : cursor;
        }
    }

    History(SlackApi api, InstantSource clock, Posted posted) {
        this.api = api;
        this.clock = clock;
        this.posted = posted;
    }

    /// Nobody but this process has posted there.
    void isNew(Spot spot) {
        known.add(spot);
    }

    /// Something was posted there perhaps: it is looked for before anything else is posted.
    ///
    /// @param settled how long it may take until it is there to be found
    void perhaps(Spot spot, Duration settled) {
        unsettled.put(spot, clock.instant().plus(settled));
        known.remove(spot);
    }

    /// Knows what is there from now on.
    ///
    /// @throws ChatUnavailable when it cannot be looked up just now
    /// @throws dev.cutover.bot.chat.MessageGone when the thread's first message is not there
    /// @throws dev.cutover.bot.chat.ChannelClosed when Slack does not take the token
    void look(Spot spot) {
        if (known.contains(spot)) {
            return;
        }
        settle(spot);
        if (closed.contains(spot.place().team()) || read(spot)) {
            unsettled.remove(spot);
            known.add(spot);
        }
    }

    private void settle(Spot spot) {
        Instant end = unsettled.getOrDefault(spot, Instant.MIN);
        Instant now = clock.instant();
        if (end.isAfter(now)) {
            throw new ChatUnavailable(
                    "It is looked for what became of the last post",
                    false,
                    Duration.between(now, end),
                    null);
        }
    }

    /// @return whether it need not be looked at again
    private boolean read(Spot spot) {
        try {
            Bot bot = bot(spot.place().team());
            String cursor = "";
            for (int page = 0; page < PAGES && (page == 0 || !cursor.isEmpty()); page++) {
                Page read = page(spot, cursor);
                keep(spot, bot, read);
                cursor = read.next();
            }
            return true;
        } catch (SlackRefused refused) {
            return goesOnWithout(spot, refused);
        }
    }

    /// A message whose fate nobody knows is then posted again: twice is better than never.
    private boolean goesOnWithout(Spot spot, SlackRefused refused) {
        if (Refusals.ofToken(refused) || Refusals.ofMessage(refused)) {
            throw Refusals.of(refused);
        }
        if (NOT_SEEN.contains(refused.code())) {
            return false;
        }
        if (closed.add(spot.place().team())) {
            LOG.warn(
                    "The bot may not read its own messages in {} ({}; the scopes are channels:history and groups:history): after an interrupted post, a message may be there twice",
                    spot.place().team(),
                    refused.code());
        }
        return true;
    }

    private Bot bot(String team) {
        Bot known = bots.get(team);
        if (known == null) {
            AuthTestResponse answer = api.call(team, "auth.test", m -> m.authTest(r -> r));
            known = new Bot(text(answer.getBotId()), text(answer.getUserId()));
            bots.put(team, known);
        }
        return known;
    }

    private static String text(@Nullable String text) {
        return text == null || text.isEmpty() ? "nobody" : text;
    }

    private Page page(Spot spot, String cursor) {
        return spot.isChannel() ? ofChannel(spot, cursor) : ofThread(spot, cursor);
    }

    /// The newest first.
    private Page ofChannel(Spot spot, String cursor) {
        var answer =
                api.call(
                        lane(spot, "conversations.history"),
                        methods ->
                                methods.conversationsHistory(r ->
                                        r.channel(spot.place().channel())
                                                .limit(PAGE)
                                                .cursor(cursor)
                                                .includeAllMetadata(true)));
        return new Page(answer.getMessages(), answer.getResponseMetadata());
    }

    private Page ofThread(Spot spot, String cursor) {
        var answer =
                api.call(
                        lane(spot, "conversations.replies"),
                        methods ->
                                methods.conversationsReplies(r ->
                                        r.channel(spot.place().channel())
                                                .ts(spot.thread())
                                                .limit(PAGE)
                                                .cursor(cursor)
                                                .includeAllMetadata(true)));
        return new Page(answer.getMessages(), answer.getResponseMetadata());
    }

    private static Lane lane(Spot spot, String method) {
        return Lane.of(spot.place().team(), method);
    }

    /// Of two with the same key the older one stays what it is: that is where people talked.
    private void keep(Spot spot, Bot bot, Page page) {
        for (Message message : page.messages() == null ? List.<Message>of() : page.messages()) {
            if (bot.wrote(message)) {
                Key.of(message.getMetadata())
                        .ifPresent(key ->
                                posted.remember(spot, key, message.getTs(), version(message)));
            }
        }
    }

    private static String version(Message message) {
        List<LayoutBlock> blocks = message.getBlocks();
        @Nullable String id =
                blocks == null || blocks.isEmpty() ? null : blocks.getFirst().getBlockId();
        return id == null ? "" : SlackBlocks.version(id);
    }
}
