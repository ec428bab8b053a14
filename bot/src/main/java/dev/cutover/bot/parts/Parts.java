package dev.cutover.bot.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was opened one after the other and ends in the opposite order. One that does not end
/// cleanly is logged and keeps no other from ending. Not thread-safe.
public final class Parts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /// Takes it over, and gives it back to be used.
    public <T extends AutoCloseable> T add(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            LOG.warn("{} did not end cleanly", part.getClass().getSimpleName(), failure);
        }
    }
}
