package dev.cutover.bot.slack.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Slack's rate limits: so many calls of a method in a minute for a workspace, and six posts in
/// five seconds for a channel.
final class Rates {

    private record Limit(int calls, Duration within, boolean channel) {}

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Map<String, Limit> BY_METHOD =
            Map.of(
                    "chat.postMessage", new Limit(6, Duration.ofSeconds(5), true),
                    "chat.update", new Limit(50, MINUTE, false),
                    "chat.delete", new Limit(50, MINUTE, false),
                    "chat.postEphemeral", new Limit(100, MINUTE, false),
                    "pins.add", new Limit(20, MINUTE, false),
                    "conversations.history", new Limit(50, MINUTE, false),
                    "conversations.replies", new Limit(50, MINUTE, false),
                    "conversations.info", new Limit(50, MINUTE, false),
                    "users.info", new Limit(100, MINUTE, false),
                    "views.open", new Limit(100, MINUTE, false));

    private final Map<String, Deque<Long>> taken = new HashMap<>();

    /// Takes one.
    ///
    /// @return seconds until there is room again, 0 where it was taken
    synchronized int ask(Call call) {
        Limit limit = BY_METHOD.get(call.method());
        if (limit == null) {
            return 0;
        }
        String lane = call.token() + call.method() + (limit.channel() ? call.channel() : "");
        Deque<Long> calls = taken.computeIfAbsent(lane, _ -> new ArrayDeque<>());
        while (!calls.isEmpty() && call.at() - calls.peek() >= limit.within().toNanos()) {
            calls.remove();
        }
        if (calls.size() < limit.calls()) {
            calls.add(call.at());
            return 0;
        }
        long left = limit.within().toNanos() - (call.at() - calls.element());
        return Math.toIntExact(1 + Duration.ofNanos(left).toSeconds());
    }
}
