package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// All that is there, and how the bot is told of it.
final class World {

    private static final long DISCORDS_EPOCH = 1_420_070_400_000L;

    final FakePerson bot;
    final String application;
    final Map<String, FakeGuild> guilds = new ConcurrentHashMap<>();
    final Map<String, FakeChannel> direct = new ConcurrentHashMap<>();
    final Map<String, FakeInteraction> interactions = new ConcurrentHashMap<>();
    final FakeGateway gateway;
    private final AtomicLong ids = new AtomicLong();
    private volatile JsonArray commands = new JsonArray();
    private volatile String token;

    World(FakePerson bot, String application, String token) {
        this.bot = bot;
        this.application = application;
        this.token = token;
        this.gateway = new FakeGateway(this);
    }

    String token() {
        return token;
    }

    void token(String other) {
        token = other;
    }

    /// Each later than the one before, and none twice.
    String id() {
        long time = System.currentTimeMillis() - DISCORDS_EPOCH;
        return String.valueOf((time << 22) + ids.incrementAndGet());
    }

    JsonArray commands() {
        return commands.deepCopy();
    }

    void commands(JsonArray registered) {
        commands = registered.deepCopy();
    }

    FakeGuild guild(String id) {
        return Optional.ofNullable(guilds.get(id))
                .filter(FakeGuild::isWithBot)
                .orElseThrow(() -> Refusal.of(404, 10004, "Unknown Guild"));
    }

    FakeChannel channel(String id) {
        return guilds.values().stream()
                .flatMap(guild -> guild.known(id).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(direct.get(id)))
                .orElseThrow(() -> Refusal.of(404, 10003, "Unknown Channel"));
    }

    Optional<FakeGuild> guildOf(FakeChannel channel) {
        return Optional.ofNullable(guilds.get(channel.owner()));
    }

    /// @throws Refusal where the bot may not do all of that there
    void demand(FakeChannel channel, long bits) {
        if (channel.type() == FakeChannel.DIRECT) {
            return;
        }
        FakeGuild guild = guild(channel.owner());
        long allowed = guild.permissions(channel);
        if ((allowed & Permissions.VIEW) == 0) {
            throw Refusal.missingAccess();
        }
        if ((allowed & bits) != bits) {
            throw Refusal.missingPermissions();
        }
    }

    JsonObject json(FakeMessage message) {
        return message.json(
                guilds.values().stream()
                        .flatMap(guild -> guild.member(message.author()).stream())
                        .findFirst()
                        .orElse(bot)
                        .userJson());
    }

    List<FakePerson> people() {
        return guilds.values().stream()
                .flatMap(guild -> guild.members().stream())
                .distinct()
                .toList();
    }
}
