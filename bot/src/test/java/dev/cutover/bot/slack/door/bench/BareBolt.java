package dev.cutover.bot.slack.door.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import dev.cutover.bot.slack.door.SignedRequests;
import dev.cutover.bot.slack.door.SlackHttp;
import dev.cutover.bot.slack.fake.FakeSlack;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The least that answers Slack with Bolt: one command, acknowledged, on the same Jetty with
/// virtual threads as the bot.
final class BareBolt implements AutoCloseable {

    private final Server server;
    private final ServerConnector connector;

    /// @param before what is done before each acknowledgement
    BareBolt(FakeSlack slack, Runnable before) throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.url());
        config.setProxyUrl(null);
        config.setStatsEnabled(false);
        App app =
                new App(
                        AppConfig.builder()
                                .slack(Slack.getInstance(config))
                                .singleTeamBotToken(FakeSlack.TOKEN)
                                .signingSecret(SignedRequests.SECRET)
                                .authTestCacheExpirationMillis(-1)
                                .build());
        app.command(
                "/cutover",
                (_, context) -> {
                    before.run();
                    return context.ack("done");
                });
        QueuedThreadPool pool = new QueuedThreadPool();
        pool.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server = new Server(pool);
        connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler handler = new ServletContextHandler();
        handler.addServlet(new ServletHolder(new SlackAppServlet(app)), SlackHttp.PATH);
        server.setHandler(handler);
        server.start();
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("It did not stop", failure);
        }
    }
}
