package dev.cutover.bot.slack.api;

import com.slack.api.SlackConfig;
import java.util.List;

/// How Slack's own client is set up, whatever it is used for.
public final class ClientSettings {

    private ClientSettings() {}

    /// No proxy of the environment, and no metrics: those start threads and ask for more.
    ///
    /// @param url where the Web API is, such as `https://slack.com/api/`
    public static SlackConfig of(String url) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(url);
        config.setProxyUrl(null);
        config.setStatsEnabled(false);
        // They write requests and answers into the log, and with them tokens.
        config.setHttpClientResponseHandlers(List.of());
        return config;
    }
}
