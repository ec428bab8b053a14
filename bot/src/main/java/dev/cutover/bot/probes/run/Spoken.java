package dev.cutover.bot.probes.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What a command has said so far. Thread-safe.
final class Spoken {

    private static final int LARGEST = 64 * 1024;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CountDownLatch silent = new CountDownLatch(1);

    /// Listens until nobody speaks any more. What is too much is thrown away, so that the command
    /// can end.
    static Spoken by(Process process) {
        Spoken spoken = new Spoken();
        Thread.ofVirtual().start(() -> spoken.listen(process));
        return spoken;
    }

    private void listen(Process process) {
        byte[] buffer = new byte[8 * 1024];
        try (InputStream in = process.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                add(buffer, read);
            }
        } catch (IOException _) {
            // It ended, and what it said until then is what counts.
        } finally {
            silent.countDown();
        }
    }

    private synchronized void add(byte[] buffer, int read) {
        if (said.size() <= LARGEST) {
            said.write(buffer, 0, read);
        }
    }

    /// Something else may hold the output open for ever.
    void awaitSilence(Duration time) throws InterruptedException {
        boolean _ = silent.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Empty where it was too much.
    synchronized Optional<String> text() {
        return said.size() > LARGEST
                ? Optional.empty()
                : Optional.of(said.toString(StandardCharsets.UTF_8));
    }
}
