package dev.cutover.bot.slack.inbound;

import dev.cutover.bot.settings.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Answers to the address that a payload names, which is Slack's own and good for half an hour.
/// Only Slack's hosts are spoken to, whatever a payload says, and nobody is followed elsewhere.
/// Thread-safe; blocks.
public final class ResponseUrls implements AutoCloseable {

    private static final Set<String> SLACK = Set.of("hooks.slack.com", "hooks.slack-gov.com");

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int TRIES = 3;

    private final URI api;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(Redirect.NEVER)
                    .connectTimeout(LONGEST)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    /// @param apiUrl where Slack's Web API is: another server that stands in for it may be answered
    ///   as well, at the same host and port
    public ResponseUrls(String apiUrl) {
        this.api = URI.create(apiUrl);
    }

    /// @return whether Slack took it
    boolean send(Secret url, String json) {
        URI uri = uri(url);
        if (uri == null || !isSlacks(uri)) {
            return false;
        }
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .timeout(LONGEST)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(BodyPublishers.ofString(json))
                        .build();
        for (int tried = 1; tried <= TRIES; tried++) {
            switch (outcome(request)) {
                case TAKEN -> {
                    return true;
                }
                case REFUSED -> {
                    return false;
                }
                case AWAY -> pause(tried);
            }
        }
        return false;
    }

    private enum Outcome {
        TAKEN,
        REFUSED,
        AWAY
    }

    private Outcome outcome(HttpRequest request) {
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                return Outcome.TAKEN;
            }
            return status == 429 || status >= 500 ? Outcome.AWAY : Outcome.REFUSED;
        } catch (IOException _) {
            return Outcome.AWAY;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Outcome.REFUSED;
        }
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(Duration.ofSeconds(tried));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isSlacks(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean slack =
                "https".equals(uri.getScheme())
                        && SLACK.contains(host)
                        && (uri.getPort() == -1 || uri.getPort() == 443);
        return (slack || isStandIn(uri, host)) && uri.getUserInfo() == null;
    }

    private boolean isStandIn(URI uri, String host) {
        return host.equalsIgnoreCase(api.getHost())
                && uri.getPort() == api.getPort()
                && api.getScheme().equals(uri.getScheme());
    }

    private static @Nullable URI uri(Secret url) {
        try {
            return URI.create(url.value());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
