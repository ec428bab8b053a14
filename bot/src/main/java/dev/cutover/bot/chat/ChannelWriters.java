package dev.cutover.bot.chat;

import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Keeps the channels of all cutovers up to date: one thread a cutover, woken when something was
/// recorded. However much happens while it writes, what is sent next shows it all at once. A
/// channel or a platform that hangs keeps nobody else waiting.
public final class ChannelWriters implements RunListener, AutoCloseable {

    private static final Duration LAST_ROUND = Duration.ofSeconds(5);

    private final Map<String, ChatPlatform> platforms;
    private final Map<String, Writing> byRun = new ConcurrentHashMap<>();
    private final Notices notices = new Notices();
    private volatile boolean closed;

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
        if (platform != null && !isOver(run, place)) {
            byRun.computeIfAbsent(run.id(), _ -> Writing.start(run, place, platform, notices))
                    .wake();
        }
    }

    /// Old cutovers whose end was told need no thread, and nothing of Slack's patience.
    private boolean isOver(Run run, Place place) {
        return !byRun.containsKey(run.id())
                && run.cutover().closed()
                && ChannelWriter.allTold(run, place);
    }

    /// Lets each channel end the round it is at, all within five seconds.
    @Override
    public void close() {
        closed = true;
        byRun.values().forEach(Writing::endSoon);
        long end = System.nanoTime() + LAST_ROUND.toNanos();
        try {
            for (Writing writing : byRun.values()) {
                writing.await(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
