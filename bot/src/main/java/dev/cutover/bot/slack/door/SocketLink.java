package dev.cutover.bot.slack.door;

import com.slack.api.Slack;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import dev.cutover.bot.settings.Secret;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection of Socket Mode, from its opening to its end; it is never opened again. The
/// library's own monitor is off: an exception ends it for good, and nobody is told. Thread-safe.
final class SocketLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);

    private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final SocketModeClient client;

    private SocketLink(
            Slack slack, Secret token, String url, BiConsumer<SocketLink, String> listener)
            throws URISyntaxException {
        client =
                new SocketModeClientJavaWSImpl(
                        slack,
                        token.value(),
                        url,
                        1,
                        new Straight(this, listener),
                        false,
                        false,
                        0);
        // Nothing waits in a queue, so nobody has to look into one a hundred times a second.
        client.getMessageProcessorExecutor().shutdownNow();
        client.addWebSocketCloseListener((code, _) -> ended.complete("closed with code " + code));
    }

    /// Hands each message on as it comes, instead of keeping it until somebody looks.
    private record Straight(SocketLink link, BiConsumer<SocketLink, String> listener)
            implements SocketModeMessageQueue {

        @Override
        public void add(String message) {
            listener.accept(link, message);
        }

        @Override
        @SuppressWarnings("NullAway") // the library's way to say that there is none
        public @Nullable String poll() {
            return null;
        }
    }

    /// Asks Slack for an address and connects to it.
    ///
    /// @throws IOException when Slack could not be reached
    /// @throws IllegalStateException when Slack refused
    static SocketLink open(Slack slack, Secret token, BiConsumer<SocketLink, String> listener)
            throws IOException {
        try {
            SocketLink link =
                    new SocketLink(slack, token, slack.issueSocketModeUrl(token.value()), listener);
            link.client.connect();
            return link;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("Slack named no address to connect to", e);
        }
    }

    /// Slack says hello on every connection that works.
    ///
    /// @throws IOException when it did not in time
    void awaitGreeting(Duration longest) throws IOException, InterruptedException {
        try {
            greeted.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            throw new IOException("Slack did not greet the new connection");
        }
    }

    void greeted() {
        greeted.complete(true);
    }

    /// It is not to be used any longer.
    void end(String why) {
        ended.complete(why);
    }

    /// Why it ended, or empty after a while in which it did not.
    Optional<String> awaitEnd(Duration longest) throws InterruptedException {
        try {
            return Optional.of(ended.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether the other side answers; asks it, for at most three seconds.
    boolean answers() {
        return client.verifyConnection();
    }

    /// @throws RuntimeException when the connection is not there any more
    void send(String message) {
        client.sendWebSocketMessage(message);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException | RuntimeException failure) {
            LOG.debug("A connection to Slack did not end cleanly: {}", failure.getMessage());
        }
    }
}
