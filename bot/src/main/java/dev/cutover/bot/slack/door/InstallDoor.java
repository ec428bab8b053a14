package dev.cutover.bot.slack.door;

import dev.cutover.bot.slack.install.Installing;
import dev.cutover.bot.slack.install.Installing.Returned;
import dev.cutover.bot.slack.install.Told;
import dev.cutover.bot.web.Asset;
import dev.cutover.bot.web.Routes;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Map;

/// The two addresses by which people install the bot in a workspace: `/slack/install` sends the
/// browser to Slack, and to `/slack/oauth_redirect` it comes back.
public final class InstallDoor implements Routes {

    /// Bound to this path, to HTTPS (browsers take localhost for it) and to no script.
    private static final String COOKIE = "cutover_install";

    private static final String PATH = "/slack";

    /// As much of a parameter as is looked at.
    private static final int LONGEST = 1_000;

    private final Installing installing;
    private final Asset style =
            Asset.of(InstallDoor.class, "install.css", "text/css; charset=utf-8");

    public InstallDoor(Installing installing) {
        this.installing = installing;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH + "/install", this::begin);
        routes.get(PATH + "/oauth_redirect", this::finish);
        style.addTo(routes);
    }

    private void begin(Context context) {
        Installing.Sent sent = installing.begin();
        context.cookie(cookie(sent.browser(), (int) Installing.seconds()));
        context.redirect(sent.address());
    }

    private void finish(Context context) {
        String browser = context.cookie(COOKIE);
        Told told =
                installing.finish(
                        new Returned(
                                parameter(context, "code"),
                                parameter(context, "state"),
                                parameter(context, "error"),
                                browser == null ? "" : browser));
        context.cookie(cookie("", 0));
        context.status(told.status())
                .contentType("text/html; charset=utf-8")
                .result(page(told, style.address()));
    }

    private static String parameter(Context context, String name) {
        String value = context.queryParam(name);
        return value == null || value.length() > LONGEST ? "" : value;
    }

    /// Lax, for the way back from Slack begins on another site.
    private static Cookie cookie(String value, int seconds) {
        return new Cookie(COOKIE, value, PATH, seconds, true, true, null, SameSite.LAX);
    }

    private static String page(Told told, String style) {
        StringOutput out = new StringOutput();
        JtetoldGenerated.render(new OwaspHtmlTemplateOutput(out), NO_TAGS, told, style);
        return out.toString();
    }

    /// We let jte intercept no tags.
    private static final HtmlInterceptor NO_TAGS =
            new HtmlInterceptor() {
                @Override
                public void onHtmlTagOpened(
                        String name, Map<String, Object> attributes, TemplateOutput out) {}

                @Override
                public void onHtmlTagClosed(String name, TemplateOutput out) {}
            };
}
