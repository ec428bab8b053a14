package dev.cutover.bot.slack.app;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.settings.SlackSettings;
import dev.cutover.bot.slack.door.BoltApp;
import dev.cutover.bot.slack.door.InstallDoor;
import dev.cutover.bot.slack.door.SlackHttp;
import dev.cutover.bot.slack.guard.Signature;
import dev.cutover.bot.slack.inbound.Afterwards;
import dev.cutover.bot.slack.inbound.Patience;
import dev.cutover.bot.slack.inbound.Payloads;
import dev.cutover.bot.slack.inbound.Reception;
import dev.cutover.bot.slack.install.Installing;
import dev.cutover.bot.web.Routes;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Both ways in, with one reception behind them.
public final class SlackDoors implements AutoCloseable {

    private final Afterwards afterwards = new Afterwards();
    private final SlackSettings settings;
    private final Optional<Installing> installing;
    private final InstantSource clock;
    private final BoltApp bolt;

    SlackDoors(
            SlackSettings settings,
            Core core,
            Optional<Installing> installing,
            InstantSource clock) {
        this.settings = settings;
        this.installing = installing;
        this.clock = clock;
        Reception reception = new Reception(core.behind(), core.telling(), Patience.SLACKS, clock);
        this.bolt = new BoltApp(slack(settings), reception, new Payloads(core.directory()));
    }

    /// No proxy of the environment, and no metrics: those start threads and ask for more.
    private static Slack slack(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        config.setProxyUrl(null);
        config.setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    /// What the web server takes for Slack.
    public List<Routes> routes() {
        return Stream.concat(
                        settings.signingSecret().map(this::http).stream(),
                        installing.map(InstallDoor::new).stream())
                .toList();
    }

    private Routes http(Secret secret) {
        return new SlackHttp(new Signature(secret.value()), bolt, afterwards, clock);
    }

    /// Waits for what is under way.
    @Override
    public void close() {
        afterwards.close();
        bolt.close();
    }
}
