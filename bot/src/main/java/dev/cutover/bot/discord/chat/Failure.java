package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChatUnavailable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLHandshakeException;
import net.dv8tion.jda.api.exceptions.DetachedEntityException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import org.jspecify.annotations.Nullable;

/// What became of a call that did not succeed, in words of ours. What is said of it holds nothing
/// of what was sent.
final class Failure {

    /// As the library reports that Discord gave no answer at all.
    private static final int NO_ANSWER = -1;

    private static final int MISSING_PERMISSION = 50_013;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /// Too many answers of this kind, and Discord bans the whole address.
    private static final Duration NOT_SAID = Duration.ofSeconds(30);

    private Failure() {}

    static RuntimeException of(Lane.Call call, Throwable failure) {
        return switch (failure) {
            case ErrorResponseException answer -> answered(call, answer);
            case RateLimitedException late -> tooMany(call, late.getRetryAfter());
            case InsufficientPermissionException lacking ->
                    new DiscordRefused(
                            call.words(),
                            403,
                            MISSING_PERMISSION,
                            lacking.getPermission().getName());
            case DetachedEntityException _ ->
                    new DiscordRefused(call.words(), 403, Refusals.NO_BOT_THERE, "");
            case CancellationException _ -> broken(call, 502);
            case RejectedExecutionException ended -> notSent(call, ended);
            case RuntimeException bug -> bug;
            default -> new IllegalStateException("The library failed at " + call.words(), failure);
        };
    }

    /// Nobody waits any longer for an answer.
    static ChatUnavailable silence(Lane.Call call, Duration waited) {
        return new ChatUnavailable(
                "Discord did not answer %s within %d s".formatted(call.words(), waited.toSeconds()),
                true,
                Duration.ZERO,
                null);
    }

    /// Discord said to wait, and the time is not over.
    static ChatUnavailable held(Lane.Call call, Duration left) {
        return new ChatUnavailable(
                "Discord wants no %s for %d s".formatted(bare(call), left.toSeconds()),
                false,
                left,
                null);
    }

    private static String bare(Lane.Call call) {
        String words = call.words();
        return words.substring(words.indexOf(' ') + 1);
    }

    private static ChatUnavailable tooMany(Lane.Call call, long millis) {
        Duration asked = millis > 0 ? Duration.ofMillis(millis) : NOT_SAID;
        Duration wait = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        return held(call, wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
    }

    private static RuntimeException answered(Lane.Call call, ErrorResponseException answer) {
        int status = answer.getResponse().code;
        if (status == NO_ANSWER) {
            return noAnswer(call, answer.getResponse().getException());
        }
        return status >= 500
                ? broken(call, status)
                : new DiscordRefused(call.words(), status, answer.getErrorCode(), "");
    }

    private static ChatUnavailable broken(Lane.Call call, int status) {
        return new ChatUnavailable(
                "Discord answered %d to %s".formatted(status, call.words()),
                true,
                Duration.ZERO,
                null);
    }

    private static ChatUnavailable noAnswer(Lane.Call call, @Nullable Exception why) {
        if (why == null) {
            return broken(call, 502);
        }
        return switch (why) {
            case ConnectException _,
                    NoRouteToHostException _,
                    UnknownHostException _,
                    SSLHandshakeException _ ->
                    notSent(call, why);
            default -> cut(call, why);
        };
    }

    private static ChatUnavailable notSent(Lane.Call call, Exception why) {
        return new ChatUnavailable(
                "Discord could not be asked for " + call.words(), false, Duration.ZERO, why);
    }

    private static ChatUnavailable cut(Lane.Call call, Exception why) {
        return new ChatUnavailable(
                "Discord's answer to %s did not come".formatted(call.words()),
                true,
                Duration.ZERO,
                why);
    }
}
