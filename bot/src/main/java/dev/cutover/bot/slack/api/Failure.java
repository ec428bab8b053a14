package dev.cutover.bot.slack.api;

import com.slack.api.methods.SlackApiException;
import dev.cutover.bot.chat.ChatUnavailable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/// What became of a call that Slack did not answer. What is said of it holds nothing of what was
/// sent: no token, no address of an answer.
final class Failure {

    /// Slack's side may still be at it: that long after a cut or an error, a look shows it.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    /// As long again as was waited for the answer.
    private static final Duration SETTLED_AFTER_SILENCE = Duration.ofSeconds(15);

    private static final Duration NOT_SAID = Duration.ofSeconds(30);
    private static final long LONGEST_SECONDS = 3_600;

    /// Slack's own words for: not now. Some of it may have been done.
    private static final Set<String> HALF_DONE =
            Set.of("internal_error", "fatal_error", "service_unavailable");

    private static final Set<String> TOO_MANY = Set.of("ratelimited", "rate_limited");

    private static final Set<String> NOT_NOW =
            Set.of("request_timeout", "team_added_to_org", "migration_in_progress");

    private Failure() {}

    /// No answer came.
    static ChatUnavailable silence(String method, IOException failure) {
        boolean sent =
                switch (failure) {
                    case ConnectException _,
                            NoRouteToHostException _,
                            UnknownHostException _,
                            SSLHandshakeException _ ->
                            false;
                    default -> true;
                };
        boolean late = failure instanceof InterruptedIOException;
        return new ChatUnavailable(
                "Slack could not be asked for " + method,
                sent,
                sent ? (late ? SETTLED_AFTER_SILENCE : SETTLED) : Duration.ZERO,
                failure);
    }

    /// The answer was no JSON: a proxy's page, or half of one.
    static ChatUnavailable unreadable(String method) {
        return new ChatUnavailable(
                "What was answered to %s is not Slack's; look for a proxy in between"
                        .formatted(method),
                true,
                SETTLED,
                null);
    }

    /// The answer was not `2xx`.
    static ChatUnavailable status(String method, SlackApiException failure) {
        int status = failure.getResponse().code();
        return status == 429
                ? tooMany(method, wait(failure.getResponse().header("Retry-After")))
                : new ChatUnavailable(
                        "Slack answered %d to %s".formatted(status, method),
                        status >= 500,
                        status >= 500 ? SETTLED : Duration.ZERO,
                        null);
    }

    static ChatUnavailable tooMany(String method, Duration wait) {
        return new ChatUnavailable(
                "Slack wants no %s for %d s".formatted(method, wait.toSeconds()),
                false,
                wait,
                null);
    }

    /// What Slack refused: for good, or just now.
    static RuntimeException refused(String method, String code) {
        if (TOO_MANY.contains(code)) {
            return tooMany(method, NOT_SAID);
        }
        if (HALF_DONE.contains(code) || NOT_NOW.contains(code)) {
            return new ChatUnavailable(
                    "Slack answered %s to %s".formatted(code, method),
                    HALF_DONE.contains(code),
                    SETTLED,
                    null);
        }
        return new SlackRefused(method, code);
    }

    private static Duration wait(@Nullable String header) {
        if (header == null || !header.strip().matches("\\d{1,9}")) {
            return NOT_SAID;
        }
        long seconds = Long.parseLong(header.strip());
        return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_SECONDS));
    }
}
