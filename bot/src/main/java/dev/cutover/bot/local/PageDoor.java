package dev.cutover.bot.local;

import dev.cutover.bot.web.Asset;
import dev.cutover.bot.web.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/// The page of a channel, whole: what happens afterwards comes by [EventsDoor].
final class PageDoor implements Routes {

    /// Messages on one page.
    static final int SHOWN = 200;

    private static final List<String> SCRIPT_PARTS =
            List.of("names.js", "page.js", "live.js", "offers.js", "forms.js");

    private final LocalChat chat;
    private final Channels channels;
    private final Feed feed;
    private final Html html;
    private final Asset style = Asset.of(PageDoor.class, "chat.css", "text/css; charset=utf-8");
    private final Asset script = script("chat.js");
    private final Asset icon = Asset.of(PageDoor.class, "cutover.svg", "image/svg+xml");

    PageDoor(LocalChat chat, Feed feed, Html html) {
        this.chat = chat;
        this.channels = new Channels(chat);
        this.feed = feed;
        this.html = html;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::show);
        List.of(style, script, icon).forEach(asset -> asset.addTo(routes));
        SCRIPT_PARTS.forEach(name -> script(name).addTo(routes));
    }

    private void show(Context context) {
        context.contentType("text/html; charset=utf-8").result(html.page(page(context)));
    }

    private static Asset script(String name) {
        return Asset.of(PageDoor.class, name, "text/javascript; charset=utf-8");
    }

    private Page page(Context context) {
        String channel = channels.asked(context);
        long before = Channels.before(context);
        // The position first: what happens in between comes twice, which changes nothing.
        String position = feed.of(channel).position();
        return new Page(
                chat.channels(),
                channel,
                channels.before(channel, before, SHOWN),
                position,
                before != Long.MAX_VALUE,
                style.address(),
                script.address(),
                icon.address());
    }
}
