package dev.cutover.bot.discord.doctor;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.cutover.bot.doctor.Clocks;
import dev.cutover.bot.settings.DiscordSettings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Discord's REST API, asked one thing after the other.
final class Asking implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST = 4_000_000;

    private final DiscordSettings settings;
    private final OkHttpClient client =
            new OkHttpClient.Builder().callTimeout(PATIENCE).followRedirects(false).build();

    Asking(DiscordSettings settings) {
        this.settings = settings;
    }

    String url() {
        return settings.apiUrl();
    }

    /// @param path without a slash before it
    Reply get(String path) {
        Request request =
                new Request.Builder()
                        .url(settings.apiUrl() + path)
                        .header("Authorization", "Bot " + settings.token().value())
                        .header("User-Agent", "DiscordBot (cutover, 0.1.0)")
                        .build();
        try (Response response = client.newCall(request).execute()) {
            String body = response.peekBody(LONGEST).string();
            Optional<Instant> date =
                    Optional.ofNullable(response.header("Date")).flatMap(Clocks::date);
            return new Reply.Answered(response.code(), json(body), date);
        } catch (IOException failure) {
            return new Reply.Away(failure.getClass().getSimpleName());
        }
    }

    private static JsonElement json(String body) {
        try {
            return JsonParser.parseString(body);
        } catch (JsonParseException _) {
            return JsonNull.INSTANCE;
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
