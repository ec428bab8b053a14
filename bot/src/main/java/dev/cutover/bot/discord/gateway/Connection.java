package dev.cutover.bot.discord.gateway;

import dev.cutover.bot.settings.DiscordSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot's connection to Discord, from the first try to the end. Where Discord is down, it is
/// tried again until it is there; a connection that is lost comes back by itself. Thread-safe.
public final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    /// Together they leave the channels time for their last round, within ten seconds for all.
    private static final Duration IN_ORDER = Duration.ofSeconds(2);

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final DiscordSettings settings;
    private final Consumer<String> fatal;
    private final Backoff backoff;
    private volatile @Nullable Life life;
    private volatile @Nullable JDA jda;
    private volatile @Nullable Thread opening;
    private volatile boolean closed;

    /// Asks nothing of Discord yet.
    ///
    /// @param fatal is told what a person has to do when Discord does not let the bot in any more;
    ///   there is no other try then
    public Connection(DiscordSettings settings, Consumer<String> fatal) {
        this(settings, fatal, Backoff.USUAL);
    }

    Connection(DiscordSettings settings, Consumer<String> fatal, Backoff backoff) {
        this.settings = settings;
        this.fatal = fatal;
        this.backoff = backoff;
    }

    /// The client, from when Discord first took the token.
    public Optional<JDA> jda() {
        return Optional.ofNullable(jda);
    }

    /// Returns at once, and connects meanwhile.
    ///
    /// @param listeners are told of what people do; each event on a thread of its own
    /// @param back is run whenever the bot is there (again), and may have missed something
    public void open(List<? extends EventListener> listeners, Runnable back) {
        Life told = new Life(settings, back, fatal);
        life = told;
        opening = Thread.ofVirtual().name("discord opening").start(() -> connect(told, listeners));
    }

    private void connect(Life told, List<? extends EventListener> listeners) {
        for (int failed = 1; !closed; failed++) {
            try {
                jda = builder(told, listeners).build();
                return;
            } catch (InvalidTokenException _) {
                discard(told);
                fatal.accept(Closes.BAD_TOKEN);
                return;
            } catch (RuntimeException failure) {
                discard(told);
                if (!isWorthAnother(failed, failure)) {
                    return;
                }
            }
        }
    }

    private JDABuilder builder(Life told, List<? extends EventListener> listeners) {
        return Client.of(settings).addEventListeners(told).addEventListeners(listeners.toArray());
    }

    /// A client that was not let in keeps its threads otherwise.
    private static void discard(Life told) {
        told.newest().ifPresent(JDA::shutdown);
    }

    /// @return after a while; false where the bot ends meanwhile
    private boolean isWorthAnother(int failed, RuntimeException failure) {
        Duration wait = backoff.after(failed);
        if (!closed) {
            LOG.warn(
                    "Discord cannot be reached ({}). The next try is in {} s",
                    failure.getMessage(),
                    wait.toSeconds());
        }
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Hangs up; what is under way has a few seconds.
    @Override
    public void close() {
        closed = true;
        try {
            stopOpening();
            @Nullable Life told = life;
            if (told != null && told.newest().isPresent()) {
                end(told.newest().get());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopOpening() throws InterruptedException {
        @Nullable Thread thread = opening;
        if (thread != null) {
            thread.interrupt();
            thread.join(AT_ONCE);
        }
    }

    private static void end(JDA jda) throws InterruptedException {
        jda.shutdown();
        if (!jda.awaitShutdown(IN_ORDER)) {
            jda.shutdownNow();
            if (!jda.awaitShutdown(AT_ONCE)) {
                LOG.warn("The connection to Discord did not end within {} s", IN_ORDER.toSeconds());
            }
        }
    }
}
