package dev.cutover.bot.slack.app;

import com.slack.api.Slack;
import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.settings.SlackSettings;
import dev.cutover.bot.slack.api.ClientSettings;
import dev.cutover.bot.slack.door.BoltApp;
import dev.cutover.bot.slack.door.Envelopes;
import dev.cutover.bot.slack.door.InstallDoor;
import dev.cutover.bot.slack.door.Pulse;
import dev.cutover.bot.slack.door.SlackHttp;
import dev.cutover.bot.slack.door.SlackSocket;
import dev.cutover.bot.slack.guard.Signature;
import dev.cutover.bot.slack.inbound.Afterwards;
import dev.cutover.bot.slack.inbound.Payloads;
import dev.cutover.bot.slack.inbound.Reception;
import dev.cutover.bot.slack.install.Membership;
import dev.cutover.bot.web.Routes;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Both ways in, with one reception behind them.
public final class SlackDoors implements AutoCloseable {

    private final Afterwards afterwards = new Afterwards();
    private final SlackSettings settings;
    private final Membership membership;
    private final InstantSource clock;
    private final BoltApp bolt;
    private Optional<SlackSocket> socket = Optional.empty();

    SlackDoors(SlackSettings settings, Core core, Membership membership, InstantSource clock) {
        this.settings = settings;
        this.membership = membership;
        this.clock = clock;
        Reception reception = new Reception(core.behind(), core.telling(), Patience.USUAL, clock);
        this.bolt =
                new BoltApp(
                        Slack.getInstance(ClientSettings.of(settings.apiUrl())),
                        reception,
                        new Payloads(core.directory()),
                        membership.workspaces()::seen);
    }

    /// What the web server takes for Slack.
    public List<Routes> routes() {
        return Stream.concat(
                        settings.signingSecret().map(this::http).stream(),
                        membership.installing().map(InstallDoor::new).stream())
                .toList();
    }

    private Routes http(Secret secret) {
        return new SlackHttp(new Signature(secret.value()), bolt, afterwards, clock);
    }

    /// Opens Socket Mode where there is a token for it; returns at once.
    public void connect() {
        socket =
                settings.appToken()
                        .map(token ->
                                SlackSocket.open(
                                        bolt, token, new Envelopes(bolt, afterwards), Pulse.USUAL));
    }

    /// Hangs up, and waits for what is under way.
    @Override
    public void close() {
        socket.ifPresent(SlackSocket::close);
        afterwards.close();
        bolt.close();
    }
}
