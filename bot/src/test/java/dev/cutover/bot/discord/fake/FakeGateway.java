package dev.cutover.bot.discord.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/// The gateway of a [FakeDiscord]: sessions that can be resumed, heartbeats, and all that goes
/// wrong with them. Thread-safe.
public final class FakeGateway {

    /// GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT.
    private static final int PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;

    /// What the bot sent: the op code, its data, and when in nanoseconds.
    public record Sent(int op, @Nullable JsonElement data, long at) {}

    private static final class Session {

        private final List<JsonObject> events = new CopyOnWriteArrayList<>();
    }

    private final World world;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final List<Sent> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger readies = new AtomicInteger();
    private final AtomicInteger resumes = new AtomicInteger();
    private volatile @Nullable WebSocket connection;
    private volatile @Nullable Session current;
    private volatile boolean deaf;
    private volatile Duration heartbeat = Duration.ofMillis(41_250);
    private volatile String resumeUrl = "";
    private volatile int refusal;

    FakeGateway(World world) {
        this.world = world;
    }

    MockResponse upgrade() {
        return new MockResponse.Builder().webSocketUpgrade(new Listening()).build();
    }

    private final class Listening extends WebSocketListener {

        @Override
        public void onOpen(WebSocket socket, Response response) {
            send(
                    socket,
                    Json.object(
                            "op",
                            10,
                            "d",
                            Json.object("heartbeat_interval", heartbeat.toMillis())));
        }

        @Override
        public void onMessage(WebSocket socket, String text) {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            int op = json.get("op").getAsInt();
            received.add(new Sent(op, json.get("d"), System.nanoTime()));
            switch (op) {
                case 1 -> acknowledge(socket);
                case 2 -> identify(socket, json.getAsJsonObject("d"));
                case 6 -> resume(socket, json.getAsJsonObject("d"));
                default -> {}
            }
        }

        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            socket.close(code == 1005 ? 1000 : code, reason);
        }
    }

    private void acknowledge(WebSocket socket) {
        if (!deaf) {
            send(socket, Json.object("op", 11));
        }
    }

    private void identify(WebSocket socket, JsonObject data) {
        if (!Json.text(data, "token").equals(world.token())) {
            socket.close(4004, "Authentication failed.");
        } else if ((Json.number(data, "intents") & PRIVILEGED) != 0) {
            socket.close(4014, "Disallowed intent(s).");
        } else if (refusal != 0) {
            socket.close(refusal, "As the test says.");
        } else {
            begin(socket);
        }
    }

    private synchronized void begin(WebSocket socket) {
        String id = "session" + world.id();
        Session session = new Session();
        sessions.put(id, session);
        connection = socket;
        current = session;
        dispatch("READY", ready(id));
        world.guilds.values().stream()
                .filter(FakeGuild::isWithBot)
                .forEach(guild -> dispatch("GUILD_CREATE", guild.created()));
        readies.incrementAndGet();
    }

    private JsonObject ready(String session) {
        JsonObject me = world.bot.userJson();
        me.addProperty("verified", true);
        me.addProperty("mfa_enabled", false);
        return Json.object(
                "v",
                10,
                "user",
                me,
                "session_id",
                session,
                "resume_gateway_url",
                resumeUrl,
                "application",
                Json.object("id", world.application, "flags", 0),
                "private_channels",
                List.of(),
                "shard",
                List.of(0, 1),
                "guilds",
                world.guilds.values().stream()
                        .filter(FakeGuild::isWithBot)
                        .map(guild -> Json.object("id", guild.id(), "unavailable", true))
                        .toList());
    }

    private synchronized void resume(WebSocket socket, JsonObject data) {
        Session session = sessions.get(Json.text(data, "session_id"));
        if (session == null || !Json.text(data, "token").equals(world.token())) {
            send(socket, Json.object("op", 9, "d", false));
            return;
        }
        connection = socket;
        current = session;
        int seen = Json.number(data, "seq");
        session.events.stream().skip(seen).forEach(event -> send(socket, event));
        dispatch("RESUMED", new JsonObject());
        resumes.incrementAndGet();
    }

    /// Tells the bot of an event; one that does not get there is kept until it resumes.
    synchronized void dispatch(String type, JsonObject data) {
        Session session = current;
        if (session == null) {
            return;
        }
        JsonObject event =
                Json.object("op", 0, "s", session.events.size() + 1, "t", type, "d", data);
        session.events.add(event);
        WebSocket socket = connection;
        if (socket != null) {
            send(socket, event);
        }
    }

    private static void send(WebSocket socket, JsonObject json) {
        socket.send(json.toString());
    }

    /// Where a session is taken up again.
    void resumeUrl(String url) {
        resumeUrl = url;
    }

    /// What the bot sent, oldest first.
    public List<Sent> received() {
        return List.copyOf(received);
    }

    public List<Sent> received(int op) {
        return received.stream().filter(sent -> sent.op() == op).toList();
    }

    /// Sessions begun so far.
    public int readies() {
        return readies.get();
    }

    /// Sessions taken up again so far.
    public int resumes() {
        return resumes.get();
    }

    /// Of connections to come.
    public void heartbeat(Duration every) {
        heartbeat = every;
    }

    /// Heartbeats are not acknowledged while this is on.
    public void deaf(boolean on) {
        deaf = on;
    }

    /// Whoever identifies is sent away with this code; 0 for nobody.
    public void refuse(int closeCode) {
        refusal = closeCode;
    }

    /// The connection ends, as with 4000 for an unknown error.
    public synchronized void close(int code) {
        WebSocket socket = connection;
        connection = null;
        if (socket != null) {
            socket.close(code, "As the test says.");
        }
    }

    /// Asks for a new connection (op 7).
    public void reconnect() {
        raw(Json.object("op", 7, "d", null));
    }

    /// Ends the session (op 9); where it cannot be resumed it is forgotten.
    public synchronized void invalidate(boolean resumable) {
        if (!resumable) {
            sessions.clear();
        }
        raw(Json.object("op", 9, "d", resumable));
    }

    private void raw(JsonObject json) {
        WebSocket socket = connection;
        if (socket != null) {
            send(socket, json);
        }
    }

    /// The server went away; sessions are kept.
    synchronized void gone() {
        connection = null;
    }
}
