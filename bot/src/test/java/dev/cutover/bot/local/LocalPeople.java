package dev.cutover.bot.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/// People on the local channels of a program that runs on this machine.
///
/// @param port of its server
public record LocalPeople(int port) {

    /// The whole answer, as JSON.
    public String say(String channel, String name, String text) {
        JsonObject body = new JsonObject();
        body.addProperty("as", name);
        body.addProperty("channel", channel);
        body.addProperty("text", text);
        return send(request("/local/commands")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                .toString();
    }

    /// Everything that stands in a channel.
    public String read(String channel) {
        String path = "/local/messages?channel=" + URLEncoder.encode(channel, UTF_8);
        return send(request(path)).getAsJsonArray("messages").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(message -> message.get("text").getAsString())
                .collect(Collectors.joining("\n"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static JsonObject send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JsonParser.parseString(
                            client.send(request.build(), BodyHandlers.ofString()).body())
                    .getAsJsonObject();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
