package dev.cutover.bot.discord.doctor;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.cutover.bot.settings.DiscordSettings;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

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
            return new Reply.Answered(response.code(), json(body), date(response.header("Date")));
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

    private static Optional<Instant> date(@Nullable String header) {
        try {
            return Optional.ofNullable(header)
                    .map(DateTimeFormatter.RFC_1123_DATE_TIME::parse)
                    .map(Instant::from);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
