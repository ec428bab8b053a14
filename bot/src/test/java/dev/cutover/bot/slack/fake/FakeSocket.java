package dev.cutover.bot.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/// Socket Mode of a [FakeSlack]: greets whoever connects, sends envelopes over the newest
/// connection and keeps their acknowledgements. Thread-safe.
public final class FakeSocket {

    private final List<WebSocket> connections = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> acknowledgements = new ConcurrentHashMap<>();
    private final AtomicInteger envelopes = new AtomicInteger();
    private final FakeSlack slack;
    private volatile boolean mute;

    private FakeSocket(FakeSlack slack) {
        this.slack = slack;
    }

    public static FakeSocket of(FakeSlack slack) {
        FakeSocket socket = new FakeSocket(slack);
        slack.at(
                "/link/",
                _ -> new MockResponse.Builder().webSocketUpgrade(socket.new Listening()).build());
        return socket;
    }

    private final class Listening extends WebSocketListener {

        @Override
        public void onOpen(WebSocket connection, Response response) {
            if (!mute) {
                connections.add(connection);
                connection.send("{\"type\":\"hello\",\"num_connections\":1}");
            }
        }

        @Override
        public void onMessage(WebSocket connection, String text) {
            JsonObject acknowledgement = JsonParser.parseString(text).getAsJsonObject();
            acknowledgements.put(acknowledgement.get("envelope_id").getAsString(), acknowledgement);
        }

        @Override
        public void onClosing(WebSocket connection, int code, String reason) {
            connection.close(code, reason);
        }
    }

    /// New connections get no greeting.
    public void mute(boolean on) {
        mute = on;
    }

    /// Connections so far, also those that are closed.
    public int connections() {
        return connections.size();
    }

    /// Waits until somebody has connected so often.
    public void awaitConnections(int count) throws InterruptedException {
        slack.await(() -> connections.size() >= count);
    }

    /// @param type `slash_commands`, `interactive`, `events_api`
    /// @return the envelope's id
    public String send(String type, JsonObject payload) {
        JsonObject envelope = new JsonObject();
        String id = "e" + envelopes.incrementAndGet();
        envelope.addProperty("type", type);
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("accepts_response_payload", !type.equals("events_api"));
        envelope.add("payload", payload);
        raw(envelope.toString());
        return id;
    }

    public void raw(String message) {
        connections.getLast().send(message);
    }

    /// What came back for an envelope.
    public JsonObject acknowledgement(String envelope) throws InterruptedException {
        slack.await(() -> acknowledgements.containsKey(envelope));
        return java.util.Objects.requireNonNull(acknowledgements.get(envelope));
    }

    public boolean isAcknowledged(String envelope) {
        return acknowledgements.containsKey(envelope);
    }

    /// Announces the end of the newest connection, as Slack does every few hours.
    public void announceEnd() {
        raw("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    }
}
