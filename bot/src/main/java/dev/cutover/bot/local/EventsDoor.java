package dev.cutover.bot.local;

import dev.cutover.bot.web.NotAccepted;
import dev.cutover.bot.web.Routes;
import dev.cutover.commands.Person;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// A channel as it happens, as server-sent events. Each is named by its position; who comes back
/// with the last one they saw misses nothing.
final class EventsDoor implements Routes {

    static final int MOST_VIEWERS = 500;

    private final Channels channels;
    private final Feed feed;
    private final Duration heartbeat;
    private final Semaphore places = new Semaphore(MOST_VIEWERS);

    EventsDoor(LocalChat chat, Feed feed, Duration heartbeat) {
        this.channels = new Channels(chat);
        this.feed = feed;
        this.heartbeat = heartbeat;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/local/events", this::events);
    }

    @Override
    public void stopping() {
        feed.end();
    }

    private void events(Context context) throws IOException, InterruptedException {
        ChannelFeed channel = feed.of(channels.asked(context));
        Viewer viewer = new Viewer(person(context));
        if (!places.tryAcquire()) {
            throw new NotAccepted(
                    503,
                    "500 pages look at the local channel already. Close some, or reload this one from time to time.");
        }
        try {
            channel.join(viewer, position(context));
            stream(context, viewer);
        } finally {
            channel.leave(viewer);
            places.release();
        }
    }

    private void stream(Context context, Viewer viewer) throws IOException, InterruptedException {
        context.res().setContentType("text/event-stream; charset=utf-8");
        context.res().setHeader("X-Accel-Buffering", "no");
        new Stream(viewer, context.res().getOutputStream(), heartbeat).run();
    }

    /// Who has said no name, or none that is one, sees what everybody sees.
    private static Person person(Context context) {
        @Nullable String as = context.queryParam("as");
        try {
            return Names.person(as == null ? "" : as);
        } catch (NotAccepted _) {
            return new Person(LocalChat.PLATFORM, "", "");
        }
    }

    private static @Nullable String position(Context context) {
        @Nullable String last = context.header("Last-Event-ID");
        return last == null ? context.queryParam("after") : last;
    }
}
