package dev.cutover.bot.slack.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.Turns;
import dev.cutover.bot.slack.SlackPlace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How fast Slack wants to be written to: one post a second in a channel, and fifty edits a minute
/// in a workspace, whatever their messages. Thread-safe.
final class Pace {

    private static final Duration POST = Duration.ofSeconds(1);

    /// With three at once after a rest, 49 in any minute.
    private static final Duration EDIT = Duration.ofMillis(1_280);

    private static final int EDITS_AT_ONCE = 3;

    private final InstantSource clock;
    private final Map<SlackPlace, Turns> posts = new ConcurrentHashMap<>();
    private final Map<String, Turns> edits = new ConcurrentHashMap<>();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    Duration turn(SlackPlace place, String who, Kind kind) {
        return switch (kind) {
            case POST -> posts(place).ask(who, false, clock.instant());
            case BOARD -> edits(place.team()).ask(who, true, clock.instant());
            case EDIT -> edits(place.team()).ask(who, false, clock.instant());
        };
    }

    private Turns posts(SlackPlace place) {
        return posts.computeIfAbsent(place, _ -> new Turns(1, POST));
    }

    private Turns edits(String team) {
        return edits.computeIfAbsent(team, _ -> new Turns(EDITS_AT_ONCE, EDIT));
    }
}
