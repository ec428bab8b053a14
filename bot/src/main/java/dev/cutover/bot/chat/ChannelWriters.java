package dev.cutover.bot.chat;

import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.DeliveryEvent.Delivered;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.Place;
import dev.cutover.commands.ProbeEvent.PushReported;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Keeps the channels of all cutovers up to date: one thread for each channel of each, woken when
/// something was recorded. A channel waits for no other, whatever platform either is on. However
/// much happens while it writes, what is sent next shows it all at once. A channel or a platform
/// that hangs keeps nobody else waiting.
public final class ChannelWriters implements RunListener, AutoCloseable {

    private static final Duration LAST_ROUND = Duration.ofSeconds(5);

    private final Map<String, ChatPlatform> platforms;
    private final Map<Shown, Writing> writings = new ConcurrentHashMap<>();
    private final Notices notices;
    private volatile boolean closed;

    /// A cutover in one of its channels.
    private record Shown(String run, Place place) {}

    public ChannelWriters(List<ChatPlatform> platforms) {
        this.platforms =
                platforms.stream()
                        .collect(Collectors.toMap(ChatPlatform::name, Function.identity()));
        this.notices = new Notices(this.platforms);
    }

    @Override
    public void recorded(Run run, List<Entry> entries) {
        boolean quiet =
                !entries.isEmpty()
                        && entries.stream().map(Entry::event).allMatch(ChannelWriters::quiet);
        if (!quiet && !closed) {
            run.written().forEach(place -> wake(run, place));
        }
    }

    /// What changes nothing that a channel shows: the bot's own messages, and single readings.
    private static boolean quiet(Event event) {
        return event instanceof ChatEvent
                || event instanceof Delivered
                || event instanceof WatchRead
                || event instanceof PushReported;
    }

    private void wake(Run run, Place place) {
        ChatPlatform platform = platforms.get(place.platform());
        Shown shown = new Shown(run.id(), place);
        if (platform != null && !isOver(run, shown)) {
            writings.computeIfAbsent(
                            shown, _ -> Writing.start(new Desk(run, place, platform), notices))
                    .wake();
        }
    }

    /// Old cutovers whose end was told need no thread, and nothing of Slack's patience.
    private boolean isOver(Run run, Shown shown) {
        return !writings.containsKey(shown)
                && run.cutover().closed()
                && ChannelWriter.allTold(run, shown.place());
    }

    /// Lets each channel end the round it is at, all within five seconds.
    @Override
    public void close() {
        closed = true;
        writings.values().forEach(Writing::endSoon);
        long end = System.nanoTime() + LAST_ROUND.toNanos();
        try {
            for (Writing writing : writings.values()) {
                writing.await(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
