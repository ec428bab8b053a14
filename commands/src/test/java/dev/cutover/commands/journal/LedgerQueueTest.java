package dev.cutover.commands.journal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.journal.LedgerQueue.Work;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who writes the ledger rests a while, but lets nobody wait for it.
@Timeout(value = 60, unit = SECONDS)
class LedgerQueueTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final LedgerQueue queue = new LedgerQueue();

    private Thread breathing() {
        Thread breathing = Thread.ofPlatform().daemon().start(() -> queue.breathe(LONG));
        while (breathing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return breathing;
    }

    @Test
    void aRestEndsWhenSomebodyWaitsForAnEntry() throws Exception {
        Thread breathing = breathing();
        queue.put("night-1", new Work.CatchUp());
        assertThat(breathing.getState()).isEqualTo(Thread.State.TIMED_WAITING);

        assertThat(queue.await("night-1", 1, Duration.ofMillis(1))).isFalse();

        breathing.join();
        Thread again = breathing();
        queue.close();
        again.join();
    }

    @Test
    void nobodyRestsWhileSomebodyWaits() throws Exception {
        Thread waiting =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            try {
                                queue.await("night-1", 1, LONG);
                            } catch (InterruptedException _) {
                                Thread.currentThread().interrupt();
                            }
                        });
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        queue.breathe(LONG);

        queue.applied("night-1", 1);
        waiting.join();
    }
}
