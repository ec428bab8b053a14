package dev.cutover.bot.answers;

import dev.cutover.commands.control.Answer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Waits for an answer as long as a platform waits for us, and not longer: what takes more time
/// goes on, and is told later. Thread-safe.
public final class Patience {

    /// Of Slack's and Discord's three seconds.
    public static final Patience USUAL = new Patience(Duration.ofSeconds(2));

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final Duration longest;
    private final Overdue overdue;

    /// @param longest within the platform's time, with some to spare for the way
    public Patience(Duration longest) {
        this.longest = longest;
        this.overdue = new Overdue(longest);
    }

    /// Asks on the caller's own thread, which costs a storm of questions less than to hand each of
    /// them to another.
    ///
    /// @param late called once, on another thread, where the answer is not there in time; it has
    ///   returned when this does
    public Found askHere(Supplier<Answer> question, Runnable late) {
        Overdue.Question asked = overdue.begun(late);
        Answer answer = answered(question);
        return new Found(answer, asked.over());
    }

    /// @param late whether whoever asked was told that it takes longer
    public record Found(Answer answer, boolean late) {}

    /// @param otherwise where it cannot be found out
    public <T> Asked<T> ask(Supplier<T> question, T otherwise) {
        return new Asked<>(
                CompletableFuture.supplyAsync(() -> known(question, otherwise), THREADS), longest);
    }

    /// The edge: somebody waits for an answer, whatever goes wrong.
    private static Answer answered(Supplier<Answer> question) {
        try {
            return question.get();
        } catch (RuntimeException bug) {
            return new Answer(false, Sentences.failed(Reference.logged(bug)), 0);
        }
    }

    private static <T> T known(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException bug) {
            Reference.logged(bug);
            return otherwise;
        }
    }

    public static final class Asked<T> {

        private final CompletableFuture<T> answer;
        private final Duration longest;

        private Asked(CompletableFuture<T> answer, Duration longest) {
            this.answer = answer;
            this.longest = longest;
        }

        /// Empty where it is not there yet.
        public Optional<T> inTime() {
            try {
                return Optional.of(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                return Optional.empty();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
