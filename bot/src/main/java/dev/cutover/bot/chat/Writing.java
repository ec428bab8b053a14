package dev.cutover.bot.chat;

import dev.cutover.bot.chat.Lanes.Left;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread that writes one channel of one cutover: it sleeps until something was recorded, and
/// goes on until everything is written.
final class Writing {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    /// Long enough to gather a burst, short enough that nobody notices.
    private static final Duration GATHER = Duration.ofMillis(20);

    /// Between two looks at what is left to write: in a storm of commands each would find something
    /// new, and take the processor from those who are waiting for an answer.
    private static final Duration BREATH = Duration.ofMillis(250);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);
    private static final Duration BUG_RETRY = Duration.ofSeconds(10);
    private static final Duration CLOSED_RETRY = Duration.ofMinutes(5);

    private final Desk desk;
    private final Notices notices;
    private final ChannelWriter writer;
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private final Thread thread;
    private volatile Ending ending = Ending.NO;
    private int failures;

    private enum Ending {
        NO,
        /// What has its turn is written. Only what nobody has seen yet is waited for, and the last
        /// words of a cutover that is over; the next start edits the rest.
        SOON,
        NOW
    }

    private Writing(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
        this.writer = new ChannelWriter(desk, notAllowed -> notices.notAllowed(desk, notAllowed));
        this.thread = Thread.ofVirtual().name(desk.toString()).unstarted(this::write);
    }

    static Writing start(Desk desk, Notices notices) {
        Writing writing = new Writing(desk, notices);
        writing.thread.start();
        return writing;
    }

    void wake() {
        wake.offer(true);
    }

    /// Asks it to come to an end.
    void endSoon() {
        ending = Ending.SOON;
        wake();
    }

    /// No thread is interrupted: it may be writing to the journal, and an interrupted file is a
    /// closed one. One that a platform keeps hanging is left alone, and sends nothing afterwards.
    void await(Duration time) throws InterruptedException {
        if (!thread.join(time)) {
            LOG.warn("The last messages of {} were not written; the next start does", desk);
        }
        ending = Ending.NOW;
    }

    /// Whether it comes to an end is asked when it was woken: what was recorded just before is
    /// written.
    private void write() {
        try {
            boolean last = false;
            while (!last) {
                wake.take();
                last = ending != Ending.NO;
                Thread.sleep(GATHER);
                writeUntilDone();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What happens meanwhile is a reason to try again soon.
    private void writeUntilDone() throws InterruptedException {
        Left left = round();
        for (Duration again = left.again(); again != null && goesOn(left); again = left.again()) {
            if (wake.poll(again.toMillis() + 1, TimeUnit.MILLISECONDS) != null) {
                Thread.sleep(BREATH);
            }
            left = round();
        }
    }

    private boolean goesOn(Left left) {
        return switch (ending) {
            case NO -> true;
            case SOON -> left.failure() == null && (left.posts() || desk.run().cutover().closed());
            case NOW -> false;
        };
    }

    /// The edge of the loop: whatever goes wrong with one cutover's channel is said and tried
    /// again.
    private Left round() {
        try {
            Left left = writer.write(() -> ending == Ending.NOW).left(pause());
            follow(left);
            return left;
        } catch (ChannelClosed closed) {
            notices.closed(desk, closed);
            return later(CLOSED_RETRY, closed);
        } catch (RuntimeException bug) {
            LOG.error("{} could not be written and is tried again", desk, bug);
            return later(BUG_RETRY, bug);
        }
    }

    private Duration pause() {
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause;
    }

    private void follow(Left left) {
        ChatUnavailable failure = left.failure();
        if (failure != null && failures++ == 0) {
            LOG.warn(
                    "{} cannot be written just now and is tried again: {}",
                    desk,
                    failure.getMessage());
        }
        if (left.nothing()) {
            notices.open(desk);
            if (failures > 0) {
                LOG.info("{} is written again", desk);
            }
            failures = 0;
        }
    }

    private static Left later(Duration again, RuntimeException why) {
        return new Left(again, new ChatUnavailable(String.valueOf(why.getMessage()), why), false);
    }
}
