package dev.cutover.bot.local;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.web.Listen;
import dev.cutover.bot.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The local channel with a demo run behind it, served on this machine for a test.
final class Site implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T21:40:00Z");

    final LocalChat chat;
    final DemoRun run;
    final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Site(Path folder, int port, InstantSource clock) {
        chat = LocalChat.open(folder, List.of("general", "deployment", "random"), clock);
        run = new DemoRun(chat, "general", clock);
        LocalDoor door = new LocalDoor(run, chat, ZoneOffset.UTC, Duration.ofMillis(200));
        server =
                WebServer.start(
                        new Listen("127.0.0.1", port, Set.of("chat.example")),
                        Optional::empty,
                        List.of(door));
    }

    static Site open(Path folder) {
        return new Site(folder, 0, InstantSource.fixed(NOW));
    }

    static Site open(Path folder, int port) {
        return new Site(folder, port, InstantSource.fixed(NOW));
    }

    static Site live(Path folder, int port) {
        return new Site(folder, port, InstantSource.system());
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    JsonObject json(String path) {
        return JsonParser.parseString(get(path).body()).getAsJsonObject();
    }

    JsonObject command(String as, String text) {
        return ask("/local/commands", as, "text", text);
    }

    JsonObject talk(String as, String text) {
        return ask("/local/talk", as, "text", text);
    }

    JsonObject ask(String path, String as, String name, String value) {
        JsonObject body = new JsonObject();
        body.addProperty("as", as);
        body.addProperty("channel", "general");
        body.addProperty(name, value);
        JsonElement answer = JsonParser.parseString(post(path, body.toString()).body());
        return answer.getAsJsonObject();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        chat.close();
        client.close();
    }
}
