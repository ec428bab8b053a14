package dev.cutover.bot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// Somebody who installs the bot with a browser; Slack agrees to everything.
public final class Installer {

    private Installer() {}

    /// What a browser holds between the two addresses.
    record Way(String state, String cookie) {}

    /// @param code what Slack sends the browser back with
    /// @return the page that ends it
    public static HttpResponse<String> install(int port, String code) {
        return back(port, begun(port), code);
    }

    static Way begun(int port) {
        HttpResponse<String> answer = get(port, "/slack/install", "");
        String address = answer.headers().firstValue("Location").orElseThrow();
        String state = URLDecoder.decode(address.substring(address.indexOf("state=") + 6), UTF_8);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Way(state, cookie.substring(0, cookie.indexOf(';')));
    }

    static HttpResponse<String> back(int port, Way way, String code) {
        String state = URLEncoder.encode(way.state(), UTF_8);
        return get(port, "/slack/oauth_redirect?code=" + code + "&state=" + state, way.cookie());
    }

    static HttpResponse<String> get(int port, String path, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", "text/html");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
