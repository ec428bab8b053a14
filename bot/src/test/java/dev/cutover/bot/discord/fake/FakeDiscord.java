package dev.cutover.bot.discord.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.cutover.bot.wire.Faults;
import dev.cutover.bot.wire.NoDelay;
import dev.cutover.bot.wire.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/// Discord's REST API and gateway on a port of this machine, with one guild [#GUILD] to start with:
/// its bot has the token [#TOKEN], there is the channel [#CHANNEL], [#ANA] and [#BEN] are there.
///
/// Everything is logged with its time. Faults come by route, as `PATCH channels/{}/messages/{}`, by
/// method and path, for `GET gateway`, or for `*`. Thread-safe.
public final class FakeDiscord implements AutoCloseable {

    public static final String TOKEN = "bm90LWEtcmVhbC1ib3Q.fake00.not-the-token-of-any-bot-001";
    public static final String APPLICATION = "700000000000000001";
    public static final String BOT = "700000000000000001";
    public static final String GUILD = "700000000000000002";
    public static final String CHANNEL = "700000000000000003";
    public static final String ANA = "700000000000000004";
    public static final String BEN = "700000000000000005";

    private static final String BOTS_ROLE = "700000000000000006";
    private static final String API = "/api/v10/";
    private static final String GATEWAY = "/gateway";

    private final World world =
            new World(
                    new FakePerson(BOT, "Cutover", "", 0, List.of(BOTS_ROLE), true, true),
                    APPLICATION,
                    TOKEN);
    private final ChannelRoutes channels = new ChannelRoutes(world);
    private final InteractionRoutes interactions = new InteractionRoutes(world);
    private final ApplicationRoutes application = new ApplicationRoutes(world);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Faults<Fault> faults = new Faults<>();
    private final int port;
    private volatile MockWebServer server;
    private volatile Duration ahead = Duration.ZERO;
    private volatile Optional<OldEdits> oldEdits = Optional.empty();

    private FakeDiscord(int wanted) {
        server = server(wanted);
        port = server.getPort();
        world.gateway.resumeUrl(gatewayUrl());
        guild(GUILD);
        guild().channel(CHANNEL);
        guild().person(ANA, "Ana");
        guild().person(BEN, "Ben");
    }

    public static FakeDiscord start() {
        return new FakeDiscord(0);
    }

    /// On a port that is known.
    public static FakeDiscord start(int port) {
        return new FakeDiscord(port);
    }

    private MockWebServer server(int wanted) {
        MockWebServer made = new MockWebServer();
        made.setServerSocketFactory(new NoDelay());
        made.setDispatcher(new Dispatching());
        try {
            made.start(InetAddress.getLoopbackAddress(), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    public int port() {
        return port;
    }

    /// Of REST, with a slash at the end.
    public String apiUrl() {
        return "http://127.0.0.1:" + port + API;
    }

    public String gatewayUrl() {
        return "ws://127.0.0.1:" + port + GATEWAY + "/";
    }

    public FakeGateway gateway() {
        return world.gateway;
    }

    /// The guild of [#GUILD].
    public FakeGuild guild() {
        return guild(GUILD);
    }

    /// Made where there was none; a session is told of it with the next READY.
    public FakeGuild guild(String id) {
        return world.guilds.computeIfAbsent(id, _ -> new FakeGuild(id, "g" + id, world.bot));
    }

    /// The channel of [#GUILD] that the tests use.
    public FakeChannel channel() {
        return guild().channel(CHANNEL);
    }

    /// The channel in which the bot and a person are alone; empty while there is none.
    public Optional<FakeChannel> direct(String user) {
        return world.direct.values().stream()
                .filter(channel -> channel.owner().equals(user))
                .findFirst();
    }

    /// Somebody in the channel that the tests use.
    public Hand by(String user) {
        return by(user, guild(), channel());
    }

    /// Somebody in a channel, a thread, or a direct channel.
    public Hand by(String user, FakeGuild guild, FakeChannel channel) {
        return new Hand(world, guild, channel, guild.member(user).orElseThrow());
    }

    /// A channel's permissions change, and the bot is told.
    ///
    /// @param bits what the bot may not do there any more
    public void deny(FakeChannel channel, long bits) {
        channel.deny(bits);
        world.gateway.dispatch("CHANNEL_UPDATE", channel.json(BOT));
    }

    /// Somebody deletes a channel or a thread, and the bot is told.
    public void delete(FakeChannel channel) {
        guild(channel.owner()).remove(channel);
        world.gateway.dispatch(
                channel.isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE", channel.json(BOT));
    }

    /// A thread rests, and the bot is told.
    public void rest(FakeChannel thread) {
        thread.archive(true);
        world.gateway.dispatch("THREAD_UPDATE", thread.json(BOT));
    }

    /// The bot is thrown out of a guild, and told so.
    public void leave(FakeGuild guild) {
        guild.detached();
        world.gateway.dispatch("GUILD_DELETE", Json.object("id", guild.id(), "unavailable", false));
    }

    /// From now on every message counts as older than an hour: in a channel, three edits in six
    /// seconds are taken.
    public void everythingIsOld() {
        oldEdits = Optional.of(new OldEdits());
    }

    /// The only token that is valid from now on.
    public void token(String other) {
        world.token(other);
    }

    /// Looks at the components of a message as Discord does.
    ///
    /// @param body with `components` and `flags`
    /// @throws RuntimeException with Discord's code and why
    public static void check(JsonObject body) {
        MessageRules.sent(body, List.of());
    }

    /// All calls of REST so far, oldest first.
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /// @param route as [Call#route]
    public List<Call> calls(String route) {
        return calls.stream().filter(call -> call.route().equals(route)).toList();
    }

    /// The next such call goes wrong; said several times, the next ones.
    public void next(String route, Fault fault) {
        faults.next(route, fault);
    }

    /// All such calls go wrong until it is healed.
    public void always(String route, Fault fault) {
        faults.always(route, fault);
    }

    /// Nothing goes wrong any more; whoever hangs is answered.
    public void heal() {
        faults.heal();
    }

    /// Discord's clock is so much ahead of this machine's.
    public void ahead(Duration by) {
        ahead = by;
    }

    /// Nobody listens any more; every connection ends.
    public void goAway() {
        server.close();
        world.gateway.gone();
    }

    /// Listens again, on the same port, with all that was there before.
    public void comeBack() {
        server = server(port);
    }

    /// @throws AssertionError after twenty seconds
    public void await(BooleanSupplier so) throws InterruptedException {
        Waiting.until(so, this::summary);
    }

    private List<String> summary() {
        return calls.stream()
                .map(call -> "%s %d %d".formatted(call.route(), call.status(), call.code()))
                .toList();
    }

    @Override
    public void close() {
        heal();
        server.close();
    }

    private final class Dispatching extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            String path = request.getUrl().encodedPath();
            if (path.startsWith(GATEWAY)) {
                return gateway(Asked.call("gateway", request));
            }
            return path.startsWith(API)
                    ? rest(Asked.call(decoded(path.substring(API.length())), request))
                    : new MockResponse.Builder().code(404).build();
        }
    }

    private static String decoded(String path) {
        return java.net.URLDecoder.decode(path, java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockResponse gateway(Call call) throws InterruptedException {
        Optional<Fault> fault = faults.of(keys(call));
        return fault.isPresent() ? faulty(call, fault.get()) : world.gateway.upgrade();
    }

    private MockResponse rest(Call call) throws InterruptedException {
        Optional<Fault> fault = faults.of(keys(call));
        if (fault.isPresent()) {
            return faulty(call, fault.get());
        }
        int wait = oldEdits.map(edits -> edits.ask(call)).orElse(0);
        return wait > 0 ? tooMany(call, wait, 30046) : done(call);
    }

    private MockResponse faulty(Call call, Fault fault) throws InterruptedException {
        return switch (fault) {
            case Fault.Slow(Duration by) -> {
                MockResponse answer = done(call);
                faults.sleep(by);
                yield answer;
            }
            case Fault.Late(Duration by) -> {
                faults.sleep(by);
                yield done(call);
            }
            case Fault.Hang _ -> {
                calls.add(call);
                faults.awaitHealed();
                yield cut();
            }
            case Fault.TooMany(int seconds) -> tooMany(call, seconds, 0);
            case Fault.OldEdits(int seconds) -> tooMany(call, seconds, 30046);
            case Fault.Broken(int status) -> {
                calls.add(call.answered(status, 0));
                yield new MockResponse.Builder().code(status).build();
            }
            case Fault.CutAfter _ -> {
                done(call);
                yield cut();
            }
            case Fault.CutBefore _ -> {
                calls.add(call);
                yield cut();
            }
            case Fault.Refuse(int status, int code) ->
                    refused(call, Refusal.of(status, code, "As the test says"));
        };
    }

    /// What faults know it by, the narrowest first.
    private static List<String> keys(Call call) {
        return List.of(call.method() + " " + call.path(), call.route(), "*");
    }

    private static MockResponse cut() {
        return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    }

    private MockResponse tooMany(Call call, int seconds, int code) {
        calls.add(call.answered(429, code));
        return json(
                        429,
                        Json.object(
                                "message",
                                "You are being rate limited.",
                                "retry_after",
                                seconds,
                                "global",
                                false,
                                "code",
                                code))
                .newBuilder()
                .setHeader("Retry-After", seconds)
                .setHeader("X-RateLimit-Scope", "user")
                .build();
    }

    private MockResponse done(Call call) {
        try {
            JsonElement answer;
            synchronized (world) {
                answer = answer(call);
            }
            boolean empty = answer.isJsonObject() && answer.getAsJsonObject().isEmpty();
            calls.add(call.answered(empty ? 204 : 200, 0));
            return empty ? json(204, answer) : json(200, answer);
        } catch (Refusal refusal) {
            return refused(call, refusal);
        }
    }

    private JsonElement answer(Call call) {
        boolean needsNoToken =
                call.path().startsWith("interactions/") || call.path().startsWith("webhooks/");
        if (!needsNoToken && !call.token().equals(world.token())) {
            throw Refusal.of(401, 0, "401: Unauthorized");
        }
        return channels.answer(call)
                .or(() -> interactions.answer(call))
                .or(() -> application.answer(call))
                .orElseThrow(() -> Refusal.of(404, 0, "404: Not Found"));
    }

    private MockResponse refused(Call call, Refusal refusal) {
        calls.add(call.answered(refusal.status(), refusal.code()));
        return json(refusal.status(), refusal.json());
    }

    private MockResponse json(int status, JsonElement body) {
        MockResponse.Builder builder =
                new MockResponse.Builder()
                        .code(status)
                        .setHeader("via", "1.1 google")
                        .setHeader(
                                "Date",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        Instant.now().plus(ahead).atOffset(ZoneOffset.UTC)));
        return status == 204
                ? builder.build()
                : builder.setHeader("Content-Type", "application/json")
                        .body(body.toString())
                        .build();
    }
}
