package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A guild: its channels, who is there, and what the bot may do. Thread-safe.
public final class FakeGuild {

    /// VIEW_CHANNEL, SEND_MESSAGES, READ_MESSAGE_HISTORY, PIN_MESSAGES, CREATE_PUBLIC_THREADS,
    /// SEND_MESSAGES_IN_THREADS.
    public static final long USUAL =
            1L << 10 | 1L << 11 | 1L << 16 | 1L << 51 | 1L << 35 | 1L << 38;

    /// VIEW_CHANNEL, SEND_MESSAGES, READ_MESSAGE_HISTORY, USE_APPLICATION_COMMANDS.
    public static final long MEMBERS = 1L << 10 | 1L << 11 | 1L << 16 | 1L << 31;

    private final String id;
    private final String name;
    private final FakePerson bot;
    private final Map<String, FakeChannel> channels = new ConcurrentHashMap<>();
    private final Map<String, FakePerson> people = new ConcurrentHashMap<>();
    private volatile long permissions = USUAL;
    private volatile JsonArray commands = new JsonArray();
    private volatile boolean withBot = true;

    FakeGuild(String id, String name, FakePerson bot) {
        this.id = id;
        this.name = name;
        this.bot = bot;
        people.put(bot.user(), bot);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /// Only the commands were granted, not the bot: the guild is not told to it.
    public FakeGuild detached() {
        withBot = false;
        return this;
    }

    boolean isWithBot() {
        return withBot;
    }

    /// Made where there was none, with the name `c` and its id.
    public FakeChannel channel(String channel) {
        return channels.computeIfAbsent(
                channel, _ -> new FakeChannel(channel, FakeChannel.TEXT, "c" + channel, id, null));
    }

    /// Channels and threads.
    public Optional<FakeChannel> known(String channel) {
        return Optional.ofNullable(channels.get(channel));
    }

    public List<FakeChannel> threads() {
        return channels.values().stream().filter(FakeChannel::isThread).toList();
    }

    FakeChannel thread(String thread, String named, FakeChannel parent) {
        FakeChannel made = new FakeChannel(thread, FakeChannel.THREAD, named, id, parent);
        channels.put(thread, made);
        return made;
    }

    /// Somebody deletes a channel or a thread; the bot is not told.
    public void remove(FakeChannel channel) {
        channels.remove(channel.id());
    }

    /// Somebody who may do what members may.
    public FakePerson person(String user, String called) {
        return person(new FakePerson(user, called, "", MEMBERS, List.of(), false, true));
    }

    public FakePerson person(FakePerson person) {
        people.put(person.user(), person);
        return person;
    }

    public Optional<FakePerson> member(String user) {
        return Optional.ofNullable(people.get(user));
    }

    List<FakePerson> members() {
        return List.copyOf(people.values());
    }

    long permissions() {
        return permissions;
    }

    /// What the bot's role allows from now on; a session is told with the next READY.
    public void permissions(long bits) {
        permissions = bits;
    }

    /// What the bot may do in a channel.
    long permissions(FakeChannel channel) {
        return permissions & ~channel.parent().orElse(channel).denied();
    }

    /// What the application registered for this guild.
    public JsonArray commands() {
        return commands.deepCopy();
    }

    void commands(JsonArray registered) {
        commands = registered.deepCopy();
    }

    private JsonObject role(String role, String called, long bits, boolean managed) {
        return Json.object(
                "id",
                role,
                "name",
                called,
                "color",
                0,
                "colors",
                Json.object("primary_color", 0, "secondary_color", null, "tertiary_color", null),
                "hoist",
                false,
                "position",
                managed ? 1 : 0,
                "permissions",
                String.valueOf(bits),
                "managed",
                managed,
                "mentionable",
                false,
                "icon",
                null,
                "unicode_emoji",
                null,
                "flags",
                0);
    }

    List<JsonObject> roles() {
        return List.of(
                role(id, "@everyone", 0, false),
                role(bot.roles().getFirst(), "cutover", permissions, true));
    }

    JsonObject json() {
        return Json.object(
                "id",
                id,
                "name",
                name,
                "icon",
                null,
                "owner_id",
                "1",
                "afk_timeout",
                300,
                "afk_channel_id",
                null,
                "verification_level",
                0,
                "default_message_notifications",
                0,
                "explicit_content_filter",
                0,
                "mfa_level",
                0,
                "nsfw_level",
                0,
                "premium_tier",
                0,
                "premium_subscription_count",
                0,
                "preferred_locale",
                "en-US",
                "features",
                List.of(),
                "system_channel_id",
                null,
                "rules_channel_id",
                null,
                "roles",
                roles(),
                "emojis",
                List.of(),
                "stickers",
                List.of());
    }

    /// As GUILD_CREATE says it.
    JsonObject created() {
        JsonObject json = json();
        json.addProperty("joined_at", "2026-01-01T00:00:00.000000+00:00");
        json.addProperty("large", false);
        json.addProperty("unavailable", false);
        json.addProperty("member_count", people.size());
        json.add("members", Json.array(List.of(bot.memberJson())));
        json.add("channels", Json.array(channels(false)));
        json.add("threads", Json.array(channels(true)));
        for (String empty :
                List.of(
                        "voice_states",
                        "presences",
                        "stage_instances",
                        "guild_scheduled_events",
                        "soundboard_sounds")) {
            json.add(empty, new JsonArray());
        }
        return json;
    }

    /// Threads that rest are told to nobody.
    List<JsonObject> channels(boolean threads) {
        return channels.values().stream()
                .filter(channel -> channel.isThread() == threads && !channel.isArchived())
                .map(channel -> channel.json(bot.user()))
                .toList();
    }
}
