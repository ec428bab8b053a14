package dev.cutover.bot.local;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns what happens in channels into what pages are to do: put these nodes there, say this to
/// those who listen to the page. Thread-safe.
final class Feed implements Happening.Listener {

    private static final int MOST_SPOKEN = 200;

    private final Html html;
    private final Map<String, ChannelFeed> channels;

    Feed(Html html, List<String> channels, String epoch) {
        this.html = html;
        this.channels =
                channels.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(), _ -> new ChannelFeed(epoch)));
    }

    ChannelFeed of(String channel) {
        ChannelFeed feed = channels.get(channel);
        if (feed == null) {
            throw new IllegalArgumentException("No channel " + channel);
        }
        return feed;
    }

    void end() {
        channels.values().forEach(ChannelFeed::end);
    }

    @Override
    public void happened(String channel, Happening happening) {
        of(channel).add(addressee(happening), changes(happening));
    }

    private static @Nullable Person addressee(Happening happening) {
        return happening instanceof Happening.Whispered(Person to, Message _) ? to : null;
    }

    private JsonObject changes(Happening happening) {
        return switch (happening) {
            case Happening.Posted(Post post) ->
                    changes(spoken(post), put("messages", "m" + post.id(), topic(post)));
            case Happening.Replied(Post reply, int replies) -> replied(reply, replies);
            case Happening.Edited(Post post) when post.pinned() ->
                    changes("", put("pinned", "p" + post.id(), html.board(post, true)));
            case Happening.Edited(Post post) ->
                    changes("", put("", "b" + post.id(), html.post(post)));
            case Happening.Pinned(Post post) ->
                    changes(
                            "",
                            put("pinned", "p" + post.id(), html.board(post, true)),
                            put("", "b" + post.id(), html.post(post)));
            case Happening.Whispered(Person _, Message message) ->
                    changes(
                            "Only for you: " + shortened(new PlainText(html.zone()).of(message)),
                            put("messages", "", html.whisper(message)));
        };
    }

    private JsonObject replied(Post reply, int replies) {
        long root = reply.root() == null ? reply.id() : reply.root();
        return changes(
                "",
                put("r" + root, "m" + reply.id(), html.reply(reply)),
                put("", "s" + root, html.replyCount(root, replies)));
    }

    private String topic(Post post) {
        return html.topic(new Topic(post, List.of()));
    }

    private String spoken(Post post) {
        return post.by().name() + ": " + shortened(html.plain(post));
    }

    private static JsonObject changes(String spoken, JsonObject... puts) {
        JsonArray all = new JsonArray();
        List.of(puts).forEach(all::add);
        JsonObject json = new JsonObject();
        json.add("put", all);
        json.addProperty("say", spoken);
        return json;
    }

    /// @param in the list to add the node to when it is not on the page, empty to leave it then
    private static JsonObject put(String in, String id, String node) {
        JsonObject json = new JsonObject();
        json.addProperty("in", in);
        json.addProperty("id", id);
        json.addProperty("html", node);
        return json;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_SPOKEN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SPOKEN / 2)) + "…";
    }
}
