package dev.cutover.bot.slack.install;

import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.api.Workspaces;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one workspace whose token is in the settings.
public final class OneWorkspace implements Workspaces {

    private static final Logger LOG = LoggerFactory.getLogger(OneWorkspace.class);

    private volatile Optional<Secret> token;

    public OneWorkspace(Secret token) {
        this.token = Optional.of(token);
    }

    @Override
    public Optional<String> botToken(String team) {
        return token.map(Secret::value);
    }

    @Override
    public void gone(String team) {
        token = Optional.empty();
        LOG.error(
                "Slack says that the bot was removed from the workspace. Install it again, set SLACK_BOT_TOKEN to the new token, and start again.");
    }
}
