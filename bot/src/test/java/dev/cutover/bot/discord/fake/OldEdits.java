package dev.cutover.bot.discord.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Of the messages of a channel that are older than an hour, three are edited in six seconds.
final class OldEdits {

    private static final int MOST = 3;
    private static final Duration WITHIN = Duration.ofSeconds(6);

    private final Map<String, Deque<Long>> taken = new HashMap<>();

    /// Takes one.
    ///
    /// @return seconds until there is room again, 0 where it was taken or is no edit
    synchronized int ask(Call call) {
        if (!call.route().equals("PATCH channels/{}/messages/{}")) {
            return 0;
        }
        Deque<Long> edits = taken.computeIfAbsent(call.part(1), _ -> new ArrayDeque<>());
        while (!edits.isEmpty() && call.at() - edits.peek() >= WITHIN.toNanos()) {
            edits.remove();
        }
        if (edits.size() < MOST) {
            edits.add(call.at());
            return 0;
        }
        long left = WITHIN.toNanos() - (call.at() - edits.element());
        return Math.toIntExact(1 + Duration.ofNanos(left).toSeconds());
    }
}
