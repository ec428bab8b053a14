package dev.cutover.bot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cutover.bot.slack.guard.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Sends what Slack would send, signed as Slack signs it.
public final class SignedRequests implements AutoCloseable {

    public static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Signature signature = new Signature(SECRET);
    private final URI address;
    private final InstantSource clock;

    public SignedRequests(int port) {
        this(port, InstantSource.system());
    }

    /// @param clock tells when something is signed
    public SignedRequests(int port, InstantSource clock) {
        this.clock = clock;
        address = URI.create("http://127.0.0.1:" + port + SlackHttp.PATH);
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    public HttpResponse<String> send(String body) {
        return send(signed(body, clock.instant()));
    }

    public HttpResponse<String> payload(String json) {
        return send(form(Map.of("payload", json)));
    }

    public HttpResponse<String> json(String body) {
        return send(signed(body, clock.instant()).setHeader("Content-Type", "application/json"));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder signed(String body, Instant at) {
        String timestamp = String.valueOf(at.getEpochSecond());
        return unsigned(body)
                .header(Signature.TIMESTAMP, timestamp)
                .header(Signature.SIGNATURE, signature.of(body.getBytes(UTF_8), timestamp));
    }

    public HttpRequest.Builder unsigned(String body) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /// The status of a signed request under another host name, which Java's own client does not let
    /// one say.
    public int statusAt(String host, String body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        Request request =
                new Request.Builder()
                        .url(address.toString())
                        .header("Host", host)
                        .header(Signature.TIMESTAMP, timestamp)
                        .header(Signature.SIGNATURE, signature.of(body.getBytes(UTF_8), timestamp))
                        .post(
                                RequestBody.create(
                                        body.getBytes(UTF_8),
                                        MediaType.get("application/x-www-form-urlencoded")))
                        .build();
        try (Response answer = new OkHttpClient().newCall(request).execute()) {
            return answer.code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
