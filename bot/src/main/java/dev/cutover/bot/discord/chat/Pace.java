package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.Turns;
import dev.cutover.bot.discord.DiscordPlace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How fast Discord wants to be written to: one post a second in a channel, and for all of its
/// messages together three edits in six seconds, once they are older than an hour. Thread-safe.
final class Pace {

    private static final Duration POST = Duration.ofSeconds(1);
    private static final Duration EDIT = Duration.ofMillis(2_500);

    private final InstantSource clock;
    private final Map<DiscordPlace, Turns> posts = new ConcurrentHashMap<>();
    private final Map<DiscordPlace, Turns> edits = new ConcurrentHashMap<>();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    Duration turn(DiscordPlace place, String who, Kind kind) {
        return switch (kind) {
            case POST -> posts(place).ask(who, false, clock.instant());
            case BOARD -> edits(place).ask(who, true, clock.instant());
            case EDIT -> edits(place).ask(who, false, clock.instant());
        };
    }

    private Turns posts(DiscordPlace place) {
        return posts.computeIfAbsent(place, _ -> new Turns(1, POST));
    }

    private Turns edits(DiscordPlace place) {
        return edits.computeIfAbsent(place, _ -> new Turns(1, EDIT));
    }
}
