package dev.cutover.bot.local;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.bot.local.Content.Shown;
import dev.cutover.bot.web.NotAccepted;
import dev.cutover.bot.web.Routes;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// What a channel holds, as JSON, and how a command can go on.
record ReadingDoor(Conversation conversation, LocalChat chat, Html html) implements Routes {

    /// Completions that fit below a line.
    private static final int SHOWN = 10;

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/local/messages", this::messages);
        routes.get("/local/completions", this::completions);
    }

    private void messages(Context context) {
        Channels channels = new Channels(chat);
        String channel = channels.asked(context);
        Excerpt excerpt = channels.before(channel, Channels.before(context), PageDoor.SHOWN);
        JsonArray messages = new JsonArray();
        excerpt.topics().forEach(topic -> messages.add(json(topic)));
        JsonObject json = new JsonObject();
        json.addProperty("channel", channel);
        json.add("messages", messages);
        json.addProperty("older", excerpt.older());
        context.contentType("application/json").result(json.toString());
    }

    private void completions(Context context) {
        Place place = new Place(LocalChat.PLATFORM, new Channels(chat).asked(context));
        JsonArray completions = new JsonArray();
        var found = conversation.completions(place, typed(context));
        for (var completion : found.subList(0, Math.min(found.size(), SHOWN))) {
            JsonObject json = new JsonObject();
            json.addProperty("insert", completion.insert());
            json.addProperty("label", completion.label());
            completions.add(json);
        }
        JsonObject json = new JsonObject();
        json.add("completions", completions);
        context.contentType("application/json").result(json.toString());
    }

    private static String typed(Context context) {
        @Nullable String text = context.queryParam("text");
        if (text == null) {
            return "";
        }
        if (text.length() > Ask.LONGEST_TEXT) {
            throw new NotAccepted(400, "\"text\" is longer than 10000 characters.");
        }
        return text;
    }

    private JsonObject json(Topic topic) {
        JsonArray replies = new JsonArray();
        topic.replies().forEach(reply -> replies.add(json(reply)));
        JsonObject json = json(topic.post());
        json.add("replies", replies);
        return json;
    }

    private JsonObject json(Post post) {
        JsonObject json = new JsonObject();
        json.addProperty("id", String.valueOf(post.id()));
        json.addProperty("at", post.at().toString());
        json.addProperty("by", post.by().name());
        json.addProperty("bot", post.byTheBot());
        json.addProperty("pinned", post.pinned());
        json.addProperty("edited", post.edited());
        json.addProperty("text", html.plain(post));
        if (post.content() instanceof Shown(var message)) {
            json.add("message", MessageJson.write(message));
        }
        return json;
    }
}
