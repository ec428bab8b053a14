package dev.cutover.bot.slack.door;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import dev.cutover.bot.slack.inbound.Afterwards;
import dev.cutover.bot.slack.inbound.Unreadable;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What comes over a connection of Socket Mode. Each envelope has a virtual thread of its own, and
/// each is acknowledged, whatever is in it: Slack ends a connection whose envelopes are not.
public final class Envelopes {

    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);

    private final BoltApp bolt;
    private final SocketModeRequestParser parser;
    private final Afterwards afterwards;

    public Envelopes(BoltApp bolt, Afterwards afterwards) {
        this.bolt = bolt;
        this.parser = new SocketModeRequestParser(bolt.config());
        this.afterwards = afterwards;
    }

    /// Called by the connection's own thread, so it must only take note and return.
    void receive(SocketLink link, String message) {
        Thread.ofVirtual().name("envelope").start(() -> read(link, message));
    }

    private void read(SocketLink link, String message) {
        try {
            if (JsonParser.parseString(message) instanceof JsonObject envelope) {
                read(link, envelope, message);
            }
        } catch (JsonParseException unreadable) {
            LOG.warn("Slack sent something that is no JSON");
        }
    }

    private void read(SocketLink link, JsonObject envelope, String message) {
        switch (text(envelope, "type")) {
            case "hello" -> link.greeted();
            case "disconnect" -> link.end("Slack says " + text(envelope, "reason"));
            default -> {
                if (!text(envelope, "envelope_id").isEmpty()) {
                    Response response =
                            response(envelope, message, early -> send(link, envelope, early));
                    if (!Acknowledgement.isSent(response)) {
                        send(link, envelope, response);
                    }
                    afterwards.run(Acknowledgement.then(response));
                }
            }
        }
    }

    /// The edge: whatever goes wrong, there is something to send back.
    private Response response(JsonObject envelope, String message, Consumer<Response> early) {
        try {
            Request<?> request = parsed(message);
            return request == null ? Response.ok() : bolt.run(request, early);
        } catch (Unreadable unreadable) {
            LOG.warn("An envelope could not be understood. {}", unreadable.getMessage());
            return sorry(
                    envelope, "The command could not be understood. " + unreadable.getMessage());
        } catch (RuntimeException bug) {
            String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("An envelope could not be answered, reference {}", reference, bug);
            return sorry(
                    envelope,
                    "Something went wrong on the server. Try again; if it stays, look for reference %s in its log."
                            .formatted(reference));
        }
    }

    /// Null for kinds of envelopes that Bolt does not know; it fails in many ways on what it does
    /// not expect.
    private @Nullable Request<?> parsed(String message) {
        try {
            SocketModeRequest request = parser.parse(message);
            return request == null ? null : request.getBoltRequest();
        } catch (RuntimeException malformed) {
            LOG.debug("Bolt could not read an envelope", malformed);
            throw new Unreadable("It is not as Slack writes it.");
        }
    }

    /// Only whoever typed a command can read it.
    private static Response sorry(JsonObject envelope, String sentence) {
        if (!text(envelope, "type").equals("slash_commands")) {
            return Response.ok();
        }
        JsonObject json = new JsonObject();
        json.addProperty("response_type", "ephemeral");
        json.addProperty("text", sentence);
        return Response.json(200, json);
    }

    private static void send(SocketLink link, JsonObject envelope, Response response) {
        try {
            link.send(written(text(envelope, "envelope_id"), response));
        } catch (RuntimeException gone) {
            LOG.warn("The connection ended before an acknowledgement could be sent");
        }
    }

    private static String written(String id, Response response) {
        boolean json =
                response.getBody() != null
                        && response.getContentType().startsWith("application/json");
        return "{\"envelope_id\":"
                + new JsonPrimitive(id)
                + (json ? ",\"payload\":" + response.getBody() : "")
                + "}";
    }

    private static String text(JsonObject envelope, String name) {
        JsonElement value = envelope.get(name);
        return value instanceof JsonPrimitive primitive && primitive.isString()
                ? primitive.getAsString()
                : "";
    }
}
