package dev.cutover.bot.deliveries.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import dev.cutover.bot.deliveries.Letter;
import dev.cutover.bot.deliveries.Undelivered;
import dev.cutover.bot.deliveries.Way;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.guard.NotAllowedThere;
import dev.cutover.bot.probes.http.GuardedClient;
import dev.cutover.bot.probes.net.Trust;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Posts letters to one address, signed. It follows no redirect, and goes to no address that leads
/// to the machine's own secrets, however its name is spelled. Thread-safe.
public final class WebhookWay implements Way {

    public static final String NAME = "webhook";

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Set<Integer> FOR_GOOD = Set.of(400, 413, 415, 422);

    private final HttpUrl url;
    private final String secret;
    private final Set<Letter.Kind> on;
    private final InstantSource clock;
    private final OkHttpClient client;

    /// @param url where it posts, and nowhere else
    /// @param guard lets it post there and nowhere else
    public WebhookWay(
            HttpUrl url,
            String secret,
            Set<Letter.Kind> on,
            Guard guard,
            Trust trust,
            Duration timeout,
            InstantSource clock) {
        this.url = url;
        this.secret = secret;
        this.on = Set.copyOf(on);
        this.clock = clock;
        this.client = GuardedClient.of(guard, trust).callTimeout(timeout).build();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Letter.Kind> on() {
        return on;
    }

    @Override
    public void send(Letter letter) throws Undelivered {
        try (Response response = client.newCall(request(letter)).execute()) {
            if (!response.isSuccessful()) {
                throw refused(response);
            }
        } catch (NotAllowedThere forbidden) {
            throw Undelivered.now(forbidden.sentence());
        } catch (IOException failure) {
            throw Undelivered.now(why(failure));
        }
    }

    private Request request(Letter letter) {
        byte[] body = json(letter).toString().getBytes(UTF_8);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "cutover")
                .header("Idempotency-Key", letter.key())
                .header("Cutover-Timestamp", timestamp)
                .header("Cutover-Signature", Signature.of(secret, timestamp, body))
                .post(RequestBody.create(body, JSON))
                .build();
    }

    private static JsonObject json(Letter letter) {
        JsonObject json = new JsonObject();
        json.addProperty("id", letter.key());
        json.addProperty("type", letter.what());
        json.addProperty("run", letter.run());
        json.addProperty("at", letter.at().toString());
        json.addProperty("subject", letter.subject());
        json.addProperty("text", letter.text());
        if (letter.task() != null) {
            json.addProperty("task", letter.task());
        }
        if (letter.phase() != null) {
            json.addProperty("phase", letter.phase());
        }
        return json;
    }

    private static Undelivered refused(Response response) {
        int code = response.code();
        if (response.isRedirect()) {
            return Undelivered.now(
                    "it answers %d and sends the bot elsewhere, which it does not follow"
                            .formatted(code));
        }
        String sentence = "it answers " + code;
        return FOR_GOOD.contains(code) ? Undelivered.forGood(sentence) : Undelivered.now(sentence);
    }

    private static String why(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "nobody knows its name";
            case ConnectException _ -> "nobody answers there";
            case InterruptedIOException _ -> "it does not answer in time";
            case SSLException _ -> "its certificate is not trusted, or TLS failed";
            case IOException _ -> "the connection broke";
        };
    }
}
