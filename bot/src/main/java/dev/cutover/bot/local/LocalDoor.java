package dev.cutover.bot.local;

import dev.cutover.bot.web.Routes;
import dev.cutover.commands.control.Conversation;
import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// The local channel's way in: the page at `/` and the JSON doors below `/local/`. Anybody who
/// reaches it can be anybody, so it listens on this machine or behind something that asks.
public final class LocalDoor implements Routes {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final List<Routes> parts;

    /// @param zone for times where a reader's browser does not show its own
    public LocalDoor(Conversation conversation, LocalChat chat, ZoneId zone) {
        this(conversation, chat, zone, HEARTBEAT);
    }

    LocalDoor(Conversation conversation, LocalChat chat, ZoneId zone, Duration heartbeat) {
        Html html = new Html(zone);
        Feed feed = new Feed(html, chat.channels(), epoch());
        chat.listen(feed);
        parts =
                List.of(
                        new PageDoor(chat, feed, html),
                        new AskingDoor(conversation, chat, html),
                        new ReadingDoor(conversation, chat, html),
                        new EventsDoor(chat, feed, heartbeat));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }

    @Override
    public void stopping() {
        parts.forEach(Routes::stopping);
    }

    /// Names this run of the program in the positions that pages remember.
    private static String epoch() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
