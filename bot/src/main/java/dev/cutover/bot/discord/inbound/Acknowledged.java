package dev.cutover.bot.discord.inbound;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// That something arrived, on its way to Discord, and by what it is answered then.
///
/// @param elsewhere whether it was acknowledged before: by the first delivery of the same thing, or
///   by another process
record Acknowledged(InteractionHook hook, CompletableFuture<Boolean> elsewhere) {

    private static final Logger LOG = LoggerFactory.getLogger(Acknowledged.class);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /// The person sees that it is being worked on.
    static Acknowledged thinking(IReplyCallback event) {
        return of(event.getHook(), event.deferReply(true));
    }

    /// The person sees nothing yet.
    static Acknowledged silently(IMessageEditCallback event) {
        return of(event.getHook(), event.deferEdit());
    }

    private static Acknowledged of(InteractionHook hook, RestAction<?> sending) {
        return new Acknowledged(hook, sending.submit().handle((_, failure) -> taken(failure)));
    }

    private static boolean taken(@Nullable Throwable failure) {
        if (failure != null) {
            notTaken(failure);
        }
        return failure instanceof ErrorResponseException refused
                && refused.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED;
    }

    /// Then whoever acknowledged it answers it.
    boolean isElsewhere() {
        return elsewhere.completeOnTimeout(false, LONGEST.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    static void notTaken(Throwable failure) {
        LOG.warn("Discord did not take an answer: {}", why(failure));
    }

    /// In one line.
    static String why(Throwable failure) {
        return failure instanceof ErrorResponseException refused
                ? refused.getErrorCode() + " " + refused.getErrorResponse()
                : failure.toString();
    }
}
