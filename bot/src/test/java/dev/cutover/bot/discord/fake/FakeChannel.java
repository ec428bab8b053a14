package dev.cutover.bot.discord.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text channel, a thread or a direct channel, and what is in it. Thread-safe.
public final class FakeChannel {

    static final int TEXT = 0;
    static final int DIRECT = 1;
    static final int THREAD = 11;

    private final String id;
    private final int type;
    private final String name;
    private final String owner;
    private final @Nullable FakeChannel parent;
    private final Map<String, FakeMessage> messages = new LinkedHashMap<>();
    private final List<FakeMessage> history = new ArrayList<>();
    private final Map<String, String> nonces = new HashMap<>();
    private long denied;
    private boolean archived;

    /// @param owner the guild's id, or the person's of a direct channel
    /// @param parent of a thread; null for any other
    FakeChannel(String id, int type, String name, String owner, @Nullable FakeChannel parent) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.owner = owner;
        this.parent = parent;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    String owner() {
        return owner;
    }

    int type() {
        return type;
    }

    Optional<FakeChannel> parent() {
        return Optional.ofNullable(parent);
    }

    public boolean isThread() {
        return type == THREAD;
    }

    /// What is there now, oldest first.
    public synchronized List<FakeMessage> messages() {
        return List.copyOf(messages.values());
    }

    /// Every state of every message, in the order in which they came to be.
    public synchronized List<FakeMessage> history() {
        return List.copyOf(history);
    }

    public synchronized Optional<FakeMessage> message(String message) {
        return Optional.ofNullable(messages.get(message));
    }

    /// Somebody deletes it; the bot is not told.
    public synchronized void delete(String message) {
        messages.remove(message);
    }

    synchronized FakeMessage put(FakeMessage message) {
        if (messages.put(message.id(), message) == null) {
            nonces.put(message.nonce(), message.id());
        }
        history.add(message);
        return message;
    }

    /// Also one that was deleted since, as it was last.
    synchronized Optional<FakeMessage> withNonce(String nonce) {
        return history.reversed().stream()
                .filter(message -> message.id().equals(nonces.get(nonce)))
                .findFirst();
    }

    /// Some minutes have passed: what is posted with a nonce of before is another message.
    public synchronized void forgetNonces() {
        nonces.clear();
    }

    /// Nobody writes there any more, and no message is edited.
    public synchronized void archive(boolean on) {
        archived = on;
    }

    synchronized boolean isArchived() {
        return archived;
    }

    synchronized long denied() {
        return denied;
    }

    synchronized void deny(long bits) {
        denied = bits;
    }

    synchronized JsonObject json(String bot) {
        if (type == DIRECT) {
            return Json.object("id", id, "type", type, "last_message_id", null, "flags", 0);
        }
        JsonObject json =
                Json.object(
                        "id",
                        id,
                        "type",
                        type,
                        "name",
                        name,
                        "guild_id",
                        owner,
                        "last_message_id",
                        null,
                        "rate_limit_per_user",
                        0,
                        "flags",
                        0,
                        "parent_id",
                        parent == null ? null : parent.id());
        if (parent == null) {
            json.addProperty("position", 0);
            json.addProperty("nsfw", false);
            json.add("topic", Json.object("none", null).get("none"));
            json.add("permission_overwrites", Json.array(overwrites(bot)));
        } else {
            json.addProperty("owner_id", bot);
            json.addProperty("member_count", 1);
            json.addProperty("message_count", messages.size());
            json.addProperty("total_message_sent", messages.size());
            json.add(
                    "thread_metadata",
                    Json.object(
                            "archived",
                            archived,
                            "auto_archive_duration",
                            1440,
                            "archive_timestamp",
                            "2026-01-01T00:00:00.000000+00:00",
                            "create_timestamp",
                            "2026-01-01T00:00:00.000000+00:00",
                            "locked",
                            false,
                            "invitable",
                            true));
        }
        return json;
    }

    private List<JsonObject> overwrites(String bot) {
        return denied == 0
                ? List.of()
                : List.of(
                        Json.object(
                                "id",
                                bot,
                                "type",
                                1,
                                "allow",
                                "0",
                                "deny",
                                String.valueOf(denied)));
    }
}
