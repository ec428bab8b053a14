package dev.cutover.bot.slack.install;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.slack.api.SlackRefused;
import dev.cutover.bot.slack.install.OAuth.Granted;
import dev.cutover.bot.slack.install.States.Begun;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the bot into a workspace: sends the browser to Slack for consent, and makes of what it
/// brings back an installation that is kept. Every way this can end is a page. Thread-safe.
public final class Installing {

    private static final Logger LOG = LoggerFactory.getLogger(Installing.class);

    private final OAuth oauth;
    private final InstalledWorkspaces workspaces;
    private final InstantSource clock;
    private final States states = new States();

    public Installing(OAuth oauth, InstalledWorkspaces workspaces, InstantSource clock) {
        this.oauth = oauth;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// Where a browser is sent.
    ///
    /// @param address Slack's page for consent
    /// @param browser what it has to show when it comes back, kept in a cookie
    public record Sent(String address, String browser) {}

    /// What a browser comes back with, each empty where it is not there.
    ///
    /// @param error Slack's word for why there is no code
    public record Returned(String code, String state, String error, String browser) {}

    /// How long a browser keeps what it has to show.
    public static long seconds() {
        return States.LIFE.toSeconds();
    }

    public Sent begin() {
        Begun begun = states.begin(clock.instant());
        return new Sent(oauth.address(begun.state()), begun.browser());
    }

    /// Blocks while Slack is asked.
    public Told finish(Returned returned) {
        Instant now = clock.instant();
        if (!returned.error().isEmpty()) {
            return InstallWords.notGranted(returned.error());
        }
        if (returned.state().isEmpty() || returned.code().isEmpty()) {
            return InstallWords.incomplete();
        }
        return switch (states.verdict(returned.state(), returned.browser(), now)) {
            case STRANGE -> InstallWords.strange();
            case EXPIRED -> InstallWords.expired();
            case USED -> InstallWords.used();
            case GOOD -> exchanged(returned.code(), now);
        };
    }

    private Told exchanged(String code, Instant now) {
        try {
            return switch (oauth.granted(code, now)) {
                case Granted.Whole(Installation installation) -> kept(installation);
                case Granted.Rotating _ -> InstallWords.rotating();
                case Granted.Nobody _ -> InstallWords.nobody();
            };
        } catch (SlackRefused refusal) {
            LOG.warn("An installation was not finished: {}", refusal.getMessage());
            return InstallWords.refused(refusal.code());
        } catch (ChatUnavailable away) {
            LOG.warn("An installation was not finished: {}", away.getMessage());
            return InstallWords.away();
        }
    }

    private Told kept(Installation installation) {
        try {
            workspaces.keep(installation);
            return InstallWords.installed(installation);
        } catch (IOException failure) {
            LOG.error(
                    "The installation in {} could not be kept: {}",
                    installation.id(),
                    failure.toString());
            return InstallWords.notKept();
        }
    }
}
