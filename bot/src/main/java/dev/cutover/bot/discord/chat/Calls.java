package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.Holds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.RestAction;

/// Asks Discord, each time once and at once: the library's queue would hold on to edits that are
/// stale when their turn comes, and try by itself what whoever writes the channel tries anew with
/// the newest state. Where Discord said to wait, nothing is sent before. Thread-safe.
final class Calls {

    private final InstantSource clock;
    private final Duration answer;
    private final Holds<Lane> holds = new Holds<>();

    /// @param answer how long an answer may take
    Calls(InstantSource clock, Duration answer) {
        this.clock = clock;
        this.answer = answer;
    }

    /// @throws DiscordRefused when Discord says no
    /// @throws ChatUnavailable when Discord could not be asked, wants to be left alone, or nobody
    ///   knows what became of it
    <T> T ask(Lane lane, Supplier<RestAction<T>> call) {
        Duration left = holds.left(lane, clock.instant());
        if (left.isPositive()) {
            throw Failure.held(lane.call(), left);
        }
        return answered(lane, started(lane, call));
    }

    /// The library knows of itself what the bot may not do, and says so before it sends anything.
    private static <T> FutureTask<T> started(Lane lane, Supplier<RestAction<T>> call) {
        try {
            RestAction<T> action = call.get().setCheck(onlyOnce());
            FutureTask<T> task = new FutureTask<>(() -> action.submit(false).get());
            Thread.ofVirtual().name("discord " + lane.call()).start(task);
            return task;
        } catch (RuntimeException refused) {
            throw Failure.of(lane.call(), refused);
        }
    }

    /// After a broken answer the library looks at this before it tries by itself.
    private static BooleanSupplier onlyOnce() {
        AtomicBoolean tried = new AtomicBoolean();
        return () -> tried.compareAndSet(false, true);
    }

    private <T> T answered(Lane lane, FutureTask<T> task) {
        try {
            return task.get(answer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw held(lane, Failure.of(lane.call(), cause(failure)));
        } catch (TimeoutException _) {
            task.cancel(true);
            throw Failure.silence(lane.call(), answer);
        } catch (InterruptedException _) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Failure.silence(lane.call(), answer);
        }
    }

    private static Throwable cause(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return switch (cause) {
            case null -> failure;
            case ExecutionException inner -> cause(inner);
            default -> cause;
        };
    }

    /// The next call of the lane is not sent before Discord takes it.
    private RuntimeException held(Lane lane, RuntimeException failure) {
        if (failure instanceof ChatUnavailable unavailable && unavailable.pause().isPositive()) {
            holds.hold(lane, clock.instant().plus(unavailable.pause()));
        }
        return failure;
    }
}
