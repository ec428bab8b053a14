package dev.cutover.bot.local;

import dev.cutover.commands.Person;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Somebody who looks at a channel just now: what is on its way to them, bounded, so that one who
/// reads slowly slows nobody else. Frames are offered by one thread at a time and taken by another.
final class Viewer {

    static final int MOST_WAITING = 256;

    private final Person person;
    private final BlockingQueue<Frame> waiting = new LinkedBlockingQueue<>();
    private boolean ended;

    Viewer(Person person) {
        this.person = person;
    }

    void offer(Frame frame) {
        if (ended || !frame.isFor(person)) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            endWith(Frame.RELOAD);
        } else {
            waiting.add(frame);
        }
    }

    void endWith(Frame last) {
        ended = true;
        waiting.clear();
        waiting.add(last);
    }

    /// @return the next frame, null when there was none for so long
    @Nullable Frame next(Duration patience) throws InterruptedException {
        return waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean upToDate() {
        return waiting.isEmpty();
    }
}
