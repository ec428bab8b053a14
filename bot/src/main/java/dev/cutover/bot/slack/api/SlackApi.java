package dev.cutover.bot.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.Holds;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's Web API. Each call blocks for as long as Slack takes, within bounds, so none is made on
/// the way to an acknowledgement. Where Slack said to wait, nothing is sent before. Thread-safe.
public final class SlackApi implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackApi.class);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final Slack slack;
    private final Workspaces workspaces;
    private final InstantSource clock;
    private final Holds<Lane> holds = new Holds<>();

    /// One method of the Web API.
    ///
    /// @param <T> what Slack answers
    @FunctionalInterface
    public interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /// How long Slack wants to be left alone is measured by no clock that somebody may set.
    ///
    /// @param url where the Web API is, such as `https://slack.com/api/`
    public SlackApi(String url, Workspaces workspaces) {
        this(url, workspaces, () -> Instant.EPOCH.plusNanos(System.nanoTime()), ANSWER);
    }

    /// @param answer how long it waits for an answer
    public SlackApi(String url, Workspaces workspaces, InstantSource clock, Duration answer) {
        SlackConfig config = ClientSettings.of(url);
        this.slack = Slack.getInstance(config, new SlackHttpClient(http(config, answer)));
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// It must not send again by itself: a post whose answer was cut off would be there twice.
    private static OkHttpClient http(SlackConfig config, Duration answer) {
        return SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .connectTimeout(CONNECT)
                .readTimeout(answer)
                .writeTimeout(answer)
                .callTimeout(answer)
                .build();
    }

    /// As [#call(Lane, Call)], where the channel does not matter.
    ///
    /// @param team the workspace whose token is used
    /// @param method its name, for what is said when it fails
    public <T extends SlackApiTextResponse> T call(String team, String method, Call<T> call) {
        return call(Lane.of(team, method), call);
    }

    /// @throws SlackRefused when Slack says no
    /// @throws ChatUnavailable when Slack could not be asked, wants to be left alone, or nobody
    ///   knows what became of it
    public <T extends SlackApiTextResponse> T call(Lane lane, Call<T> call) {
        Duration left = holds.left(lane, clock.instant());
        if (left.isPositive()) {
            throw Failure.tooMany(lane.method(), left);
        }
        T answer = asked(lane, call);
        if (!answer.isOk()) {
            throw held(lane, Failure.refused(lane.method(), String.valueOf(answer.getError())));
        }
        return answer;
    }

    private <T extends SlackApiTextResponse> T asked(Lane lane, Call<T> call) {
        String token =
                workspaces
                        .botToken(lane.team())
                        .orElseThrow(() -> new SlackRefused(lane.method(), "account_inactive"));
        try {
            return call.on(slack.methods(token));
        } catch (IOException silence) {
            throw Failure.silence(lane.method(), silence);
        } catch (JsonParseException _) {
            throw Failure.unreadable(lane.method());
        } catch (SlackApiException status) {
            throw held(lane, Failure.status(lane.method(), status));
        }
    }

    /// The next call of the lane is not sent before Slack takes it.
    private RuntimeException held(Lane lane, RuntimeException failure) {
        if (failure instanceof ChatUnavailable unavailable && !unavailable.ambiguous()) {
            holds.hold(lane, clock.instant().plus(unavailable.pause()));
        }
        return failure;
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
