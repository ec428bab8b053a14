package dev.cutover.bot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the methods of the Web API do in one workspace. One call at a time.
final class Methods {

    private static final Map<String, String> SCOPES =
            Map.of(
                    "chat.postMessage", "chat:write",
                    "chat.update", "chat:write",
                    "chat.delete", "chat:write",
                    "chat.postEphemeral", "chat:write",
                    "pins.add", "pins:write",
                    "conversations.history", "channels:history",
                    "conversations.replies", "channels:history",
                    "conversations.info", "channels:read",
                    "users.info", "users:read");

    private static final int TEXT = 4_000;
    private static final int PINS = 100;

    private final FakeWorkspace workspace;
    private final AtomicLong ids;
    private final Supplier<String> now;

    /// @param now the `ts` of a message that is posted now; each time another
    Methods(FakeWorkspace workspace, AtomicLong ids, Supplier<String> now) {
        this.workspace = workspace;
        this.ids = ids;
        this.now = now;
    }

    /// @throws Refusal with Slack's code
    JsonObject answer(Call call) {
        String revoked = workspace.revoked();
        if (revoked != null) {
            throw new Refusal(revoked);
        }
        String scope = SCOPES.get(call.method());
        if (scope != null && workspace.lacks(scope)) {
            throw new Refusal("missing_scope", scope);
        }
        return switch (call.method()) {
            case "auth.test" -> whoAmI();
            case "chat.postMessage" -> post(call);
            case "chat.update" -> update(call);
            case "chat.delete" -> delete(call);
            case "chat.postEphemeral" -> whisper(call);
            case "pins.add" -> pin(call);
            case "conversations.history" -> history(call);
            case "conversations.replies" -> replies(call);
            case "conversations.info" -> info(call);
            case "conversations.open" -> open(call);
            case "users.info" -> user(call);
            case "views.open" -> openView(call);
            case "views.push" -> openView(call);
            case "views.update" -> updateView(call);
            case "views.publish" -> publish(call);
            default -> throw new Refusal("unknown_method");
        };
    }

    private JsonObject whoAmI() {
        JsonObject json = new JsonObject();
        json.addProperty("url", "https://night.slack.example/");
        json.addProperty("team", "Night shift");
        json.addProperty("user", "cutover");
        json.addProperty("team_id", workspace.id());
        json.addProperty("user_id", workspace.botUser());
        json.addProperty("bot_id", workspace.botId());
        return json;
    }

    private JsonObject post(Call call) {
        FakeChannel channel = writable(call.channel());
        String thread = call.argument("thread_ts");
        if (!thread.isEmpty() && channel.message(thread).isEmpty()) {
            throw new Refusal("thread_not_found");
        }
        FakeMessage message =
                new FakeMessage(
                        now.get(),
                        thread.isEmpty() ? null : thread,
                        workspace.botUser(),
                        workspace.botId(),
                        text(call),
                        blocks(call),
                        metadata(call),
                        0);
        channel.put(message);
        return shown(channel, message);
    }

    private JsonObject update(Call call) {
        FakeChannel channel = readable(call.channel());
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        FakeMessage before = message(channel, call.argument("ts"));
        if (!workspace.botId().equals(before.bot())) {
            throw new Refusal("cant_update_message");
        }
        FakeMessage after = before.edited(text(call), blocks(call), metadata(call));
        channel.put(after);
        return shown(channel, after);
    }

    private JsonObject delete(Call call) {
        FakeChannel channel = readable(call.channel());
        if (!workspace.botId().equals(message(channel, call.argument("ts")).bot())) {
            throw new Refusal("cant_delete_message");
        }
        channel.delete(call.argument("ts"));
        return named("channel", channel.id());
    }

    private JsonObject whisper(Call call) {
        FakeChannel channel = writable(call.channel());
        String user = call.argument("user");
        if (workspace.user(user).isEmpty()) {
            throw new Refusal("user_not_in_channel");
        }
        channel.whisper(new FakeChannel.Whisper(user, text(call), blocks(call)));
        return named("message_ts", now.get());
    }

    private JsonObject pin(Call call) {
        FakeChannel channel = readable(call.channel());
        String ts = call.argument("timestamp");
        message(channel, ts);
        if (channel.pins().contains(ts)) {
            throw new Refusal("already_pinned");
        }
        if (channel.pins().size() >= PINS) {
            throw new Refusal("too_many_pins");
        }
        channel.pin(ts);
        return new JsonObject();
    }

    private JsonObject history(Call call) {
        List<FakeMessage> newestFirst = new ArrayList<>(readable(call.channel()).messages());
        newestFirst.sort(Comparator.comparing(FakeMessage::ts).reversed());
        return page(call, newestFirst);
    }

    private JsonObject replies(Call call) {
        FakeChannel channel = readable(call.channel());
        String ts = call.argument("ts");
        List<FakeMessage> all = new ArrayList<>();
        channel.message(ts).ifPresent(all::add);
        all.addAll(channel.replies(ts));
        if (all.isEmpty()) {
            throw new Refusal("thread_not_found");
        }
        return page(call, all);
    }

    private static JsonObject page(Call call, List<FakeMessage> all) {
        String oldest = call.argument("oldest");
        String latest = call.argument("latest");
        List<FakeMessage> within =
                all.stream()
                        .filter(message -> oldest.isEmpty() || message.ts().compareTo(oldest) > 0)
                        .filter(message -> latest.isEmpty() || message.ts().compareTo(latest) < 0)
                        .toList();
        int from =
                call.argument("cursor").isEmpty() ? 0 : Integer.parseInt(call.argument("cursor"));
        int limit =
                call.argument("limit").isEmpty() ? 100 : Integer.parseInt(call.argument("limit"));
        int to = Math.min(within.size(), from + limit);
        boolean all999 = Set.of("1", "true").contains(call.argument("include_all_metadata"));
        JsonArray messages = new JsonArray();
        within.subList(Math.min(from, to), to)
                .forEach(message -> messages.add(message.json(all999)));
        JsonObject json = new JsonObject();
        json.add("messages", messages);
        json.addProperty("has_more", to < within.size());
        json.add(
                "response_metadata",
                named("next_cursor", to < within.size() ? String.valueOf(to) : ""));
        return json;
    }

    private JsonObject info(Call call) {
        FakeChannel found =
                workspace
                        .existing(call.channel())
                        .orElseThrow(() -> new Refusal("channel_not_found"));
        JsonObject channel = named("id", found.id());
        channel.addProperty("name", found.id().toLowerCase(java.util.Locale.ROOT));
        channel.addProperty("is_archived", found.archived());
        channel.addProperty("is_member", found.botIsIn());
        channel.addProperty("is_channel", true);
        JsonObject json = new JsonObject();
        json.add("channel", channel);
        return json;
    }

    private JsonObject open(Call call) {
        JsonObject json = new JsonObject();
        json.add("channel", named("id", workspace.direct(call.argument("users")).id()));
        return json;
    }

    private JsonObject user(Call call) {
        JsonObject json = new JsonObject();
        json.add(
                "user",
                workspace
                        .user(call.argument("user"))
                        .orElseThrow(() -> new Refusal("user_not_found")));
        return json;
    }

    private JsonObject openView(Call call) {
        String trigger = call.argument("trigger_id");
        if (trigger.isEmpty()) {
            throw new Refusal("invalid_trigger_id");
        }
        if (!workspace.use(trigger)) {
            throw new Refusal("exchanged_trigger_id");
        }
        JsonObject view = FakeView.checked(call.argument("view"));
        return shown(new FakeView("V" + ids.incrementAndGet(), "", trigger, view));
    }

    private JsonObject updateView(Call call) {
        JsonObject view = FakeView.checked(call.argument("view"));
        String id = call.argument("view_id");
        FakeView before =
                workspace.views().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("not_found"));
        return shown(new FakeView(id, before.user(), before.trigger(), view));
    }

    private JsonObject publish(Call call) {
        JsonObject view = FakeView.checked(call.argument("view"));
        return shown(
                new FakeView("VH" + call.argument("user_id"), call.argument("user_id"), "", view));
    }

    private JsonObject shown(FakeView view) {
        workspace.show(view);
        JsonObject shown = view.view().deepCopy();
        shown.addProperty("id", view.id());
        JsonObject json = new JsonObject();
        json.add("view", shown);
        return json;
    }

    private FakeChannel writable(String id) {
        FakeChannel channel = workspace.user(id).isPresent() ? workspace.direct(id) : existing(id);
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        if (!channel.botIsIn()) {
            throw new Refusal("not_in_channel");
        }
        return channel;
    }

    private FakeChannel readable(String id) {
        FakeChannel channel = existing(id);
        if (!channel.botIsIn()) {
            throw new Refusal("not_in_channel");
        }
        return channel;
    }

    private FakeChannel existing(String id) {
        return workspace.existing(id).orElseThrow(() -> new Refusal("channel_not_found"));
    }

    private static FakeMessage message(FakeChannel channel, String ts) {
        return channel.message(ts).orElseThrow(() -> new Refusal("message_not_found"));
    }

    private static String text(Call call) {
        String text = call.argument("text");
        if (text.isEmpty() && call.argument("blocks").isEmpty()) {
            throw new Refusal("no_text");
        }
        if (text.length() > TEXT) {
            throw new Refusal("msg_too_long", text.length() + " characters");
        }
        return text;
    }

    private static JsonArray blocks(Call call) {
        String blocks = call.argument("blocks");
        return blocks.isEmpty() ? new JsonArray() : BlockRules.ofMessage(blocks);
    }

    private static @Nullable JsonObject metadata(Call call) {
        String given = call.argument("metadata");
        if (given.isEmpty()) {
            return null;
        }
        try {
            JsonObject json = JsonParser.parseString(given).getAsJsonObject();
            if (json.get("event_type").getAsString().matches("[a-zA-Z][\\w.]{0,254}")
                    && json.get("event_payload").isJsonObject()
                    && given.length() <= 8_000) {
                return json;
            }
        } catch (JsonParseException | IllegalStateException | NullPointerException _) {
            // Said below.
        }
        throw new Refusal("invalid_metadata_format");
    }

    private static JsonObject shown(FakeChannel channel, FakeMessage message) {
        JsonObject json = named("channel", channel.id());
        json.addProperty("ts", message.ts());
        json.add("message", message.json(true));
        return json;
    }

    private static JsonObject named(String name, String value) {
        JsonObject json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }
}
