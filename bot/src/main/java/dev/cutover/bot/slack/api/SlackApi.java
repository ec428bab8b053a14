package dev.cutover.bot.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.cutover.bot.chat.ChatUnavailable;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's Web API. Each call blocks for as long as Slack takes, within bounds, so none is made on
/// the way to an acknowledgement. Thread-safe.
public final class SlackApi implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackApi.class);

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 15_000;

    private final Slack slack;
    private final Workspaces workspaces;

    /// One method of the Web API.
    ///
    /// @param <T> what Slack answers
    @FunctionalInterface
    public interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /// @param url where the Web API is, such as `https://slack.com/api/`
    public SlackApi(String url, Workspaces workspaces) {
        this.slack = Slack.getInstance(config(url));
        this.workspaces = workspaces;
    }

    /// No proxy of the environment, and no metrics: those start threads and ask for more.
    private static SlackConfig config(String url) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(url);
        config.setProxyUrl(null);
        config.setStatsEnabled(false);
        config.setHttpClientReadTimeoutMillis(ANSWER_MILLIS);
        config.setHttpClientWriteTimeoutMillis(CONNECT_MILLIS);
        config.setHttpClientCallTimeoutMillis(ANSWER_MILLIS);
        return config;
    }

    /// @param team the workspace whose token is used
    /// @param method its name, for what is said when it fails
    /// @throws SlackRefused when Slack says no
    /// @throws ChatUnavailable when Slack could not be asked, or nobody knows what became of it
    public <T extends SlackApiTextResponse> T call(String team, String method, Call<T> call) {
        String token =
                workspaces
                        .botToken(team)
                        .orElseThrow(() -> new SlackRefused(method, "account_inactive"));
        try {
            T answer = call.on(slack.methods(token));
            if (!answer.isOk()) {
                throw new SlackRefused(method, String.valueOf(answer.getError()));
            }
            return answer;
        } catch (IOException | SlackApiException failure) {
            throw new ChatUnavailable("Slack could not be asked for " + method, failure);
        }
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception failure) {
            LOG.warn("The connections to Slack did not end cleanly", failure);
        }
    }
}
