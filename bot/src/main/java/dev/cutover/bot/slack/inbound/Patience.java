package dev.cutover.bot.slack.inbound;

import dev.cutover.commands.control.Answer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for an answer as long as Slack waits for us, and not longer: what takes more time goes on,
/// and is told later. Thread-safe.
///
/// @param longest within Slack's three seconds, with some to spare for the way
public record Patience(Duration longest) {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    public static final Patience SLACKS = new Patience(Duration.ofSeconds(2));

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    Asked ask(Supplier<Answer> question) {
        return new Asked(CompletableFuture.supplyAsync(() -> answered(question), THREADS));
    }

    /// The edge: somebody waits for an answer, whatever goes wrong.
    private static Answer answered(Supplier<Answer> question) {
        try {
            return question.get();
        } catch (RuntimeException bug) {
            String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("What came from Slack could not be answered, reference {}", reference, bug);
            return new Answer(false, Sentences.failed(reference), 0);
        }
    }

    final class Asked {

        private final CompletableFuture<Answer> answer;

        private Asked(CompletableFuture<Answer> answer) {
            this.answer = answer;
        }

        /// Empty where it is not there yet.
        Optional<Answer> inTime() {
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

        /// However long it takes.
        Answer inTheEnd() {
            return answer.join();
        }
    }
}
