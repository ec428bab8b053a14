package dev.cutover.bot.slack.door;

import dev.cutover.bot.settings.Secret;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Socket Mode: keeps a connection to Slack, whatever happens to it. When Slack announces that it
/// will end one, the next is there before; one that does not answer is replaced.
public final class SlackSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);

    private final BoltApp bolt;
    private final Secret token;
    private final Envelopes envelopes;
    private final Pulse pulse;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable SocketLink current;

    private SlackSocket(BoltApp bolt, Secret token, Envelopes envelopes, Pulse pulse) {
        this.bolt = bolt;
        this.token = token;
        this.envelopes = envelopes;
        this.pulse = pulse;
        this.thread = Thread.ofVirtual().name("connection to Slack").unstarted(this::keep);
    }

    /// Returns at once; the connection is there as soon as Slack gives one.
    public static SlackSocket open(BoltApp bolt, Secret token, Envelopes envelopes, Pulse pulse) {
        SlackSocket socket = new SlackSocket(bolt, token, envelopes, pulse);
        socket.thread.start();
        return socket;
    }

    private void keep() {
        Duration pause = pulse.pause();
        try {
            while (!isClosed()) {
                if (connected()) {
                    pause = pulse.pause();
                    awaitTrouble();
                } else if (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    pause = pulse.after(pause);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The edge of the loop: whatever goes wrong is logged and tried again.
    private boolean connected() throws InterruptedException {
        try {
            replace(greeted());
            LOG.info("Connected to Slack (Socket Mode)");
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.warn(
                    "Slack cannot be reached just now and is tried again: {}",
                    failure.getMessage());
            return false;
        }
    }

    private SocketLink greeted() throws IOException, InterruptedException {
        SocketLink link = SocketLink.open(bolt.slack(), token, envelopes::receive);
        try {
            link.awaitGreeting(pulse.greeting());
            return link;
        } catch (IOException | RuntimeException | InterruptedException failure) {
            link.close();
            throw failure;
        }
    }

    /// What is under way on the old one is still answered there.
    private synchronized void replace(SocketLink fresh) {
        SocketLink old = current;
        current = fresh;
        if (old != null) {
            Thread.ofVirtual().name("old connection").start(() -> retire(old));
        }
    }

    private void retire(SocketLink old) {
        try {
            boolean _ = closed.await(pulse.grace().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        old.close();
    }

    private void awaitTrouble() throws InterruptedException {
        SocketLink link = current();
        while (link != null && !isClosed()) {
            Optional<String> why = link.awaitEnd(pulse.check());
            if (why.isPresent() && !isClosed()) {
                LOG.info("The connection to Slack ended ({}), and a new one is opened", why.get());
            }
            if (why.isPresent()) {
                return;
            }
            if (!link.answers()) {
                LOG.warn("The connection to Slack does not answer, and a new one is opened");
                return;
            }
        }
    }

    private synchronized @Nullable SocketLink current() {
        return current;
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /// Hangs up; nothing more comes in.
    @Override
    public void close() {
        closed.countDown();
        SocketLink link = current();
        if (link != null) {
            link.end("the program ends");
            link.close();
        }
        try {
            boolean _ = thread.join(pulse.greeting());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
