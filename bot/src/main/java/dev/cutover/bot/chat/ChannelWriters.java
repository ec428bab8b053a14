package dev.cutover.bot.chat;

import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the channels of all cutovers up to date: one thread a cutover, woken when something was
/// recorded. However much happens while it writes, the next round shows it all at once.
public final class ChannelWriters implements RunListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelWriters.class);

    /// Long enough to gather a burst, short enough that nobody notices.
    private static final Duration GATHER = Duration.ofMillis(20);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

    private static final Duration LAST_ROUND = Duration.ofSeconds(5);

    private final Map<String, ChatPlatform> platforms;
    private final Map<String, Writing> byRun = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private record Writing(BlockingQueue<Boolean> wake, Thread thread) {}

    public ChannelWriters(List<ChatPlatform> platforms) {
        this.platforms =
                platforms.stream()
                        .collect(Collectors.toMap(ChatPlatform::name, Function.identity()));
    }

    @Override
    public void recorded(Run run, List<Entry> entries) {
        boolean onlyOurs =
                !entries.isEmpty()
                        && entries.stream().allMatch(entry -> entry.event() instanceof ChatEvent);
        if (!onlyOurs && !closed) {
            run.place().ifPresent(place -> wake(run, place));
        }
    }

    private void wake(Run run, Place place) {
        ChatPlatform platform = platforms.get(place.platform());
        if (platform != null) {
            byRun.computeIfAbsent(
                            run.id(),
                            _ -> writing(new ChannelWriter(run, place, platform), run.id()))
                    .wake()
                    .offer(true);
        }
    }

    private Writing writing(ChannelWriter writer, String run) {
        BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
        Thread thread =
                Thread.ofVirtual().name("channel of " + run).start(() -> write(writer, wake, run));
        return new Writing(wake, thread);
    }

    private void write(ChannelWriter writer, BlockingQueue<Boolean> wake, String run) {
        try {
            while (!closed) {
                wake.take();
                Thread.sleep(GATHER);
                writeUntilDone(writer, wake, run);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What happens meanwhile is a reason to try again at once.
    private void writeUntilDone(ChannelWriter writer, BlockingQueue<Boolean> wake, String run)
            throws InterruptedException {
        Duration pause = FIRST_RETRY;
        while (!written(writer, run) && !closed) {
            wake.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
            pause =
                    pause.multipliedBy(2).compareTo(LONGEST_RETRY) > 0
                            ? LONGEST_RETRY
                            : pause.multipliedBy(2);
        }
    }

    /// The edge of the loop: whatever goes wrong with one cutover's channel is logged and tried
    /// again.
    private static boolean written(ChannelWriter writer, String run) {
        try {
            writer.write();
            return true;
        } catch (ChatUnavailable unavailable) {
            LOG.warn(
                    "The channel of {} cannot be written just now and is tried again: {}",
                    run,
                    unavailable.getMessage());
            return false;
        } catch (RuntimeException bug) {
            LOG.error("The channel of {} could not be written and is tried again", run, bug);
            return false;
        }
    }

    /// Lets each channel end the round it is at. No thread is interrupted: it may be writing to the
    /// journal, and an interrupted file is a closed one.
    @Override
    public void close() {
        closed = true;
        byRun.values().forEach(writing -> writing.wake().offer(true));
        try {
            for (Writing writing : byRun.values()) {
                writing.thread().join(LAST_ROUND);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
