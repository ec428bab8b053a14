package dev.cutover.bot.deliveries;

import dev.cutover.commands.Cause;
import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.DeliveryCommand;
import dev.cutover.commands.DeliveryCommand.Deliver;
import dev.cutover.commands.DeliveryCommand.Fail;
import dev.cutover.commands.DeliveryCommand.Refuse;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Outcome;
import dev.cutover.commands.control.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread by which the letters of one cutover leave by one way, one after the other in their
/// order. Each is noted when it arrived: after a crash in between it is sent again with the same
/// key.
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /// A mail server that is started again is no news.
    private static final int TRIES_BEFORE_A_WORD = 5;

    private static final int TRIES_FOR_GOOD = 3;

    /// What is older was before anybody wanted it to leave.
    private static final Duration FRESH = Duration.ofHours(1);

    private static final Cause BOT = new Cause(Person.BOT, null);

    private final Run run;
    private final Way way;
    private final ZoneId zone;
    private final InstantSource clock;
    private final Duration firstPause;
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread;
    private int failures;

    private enum Left {
        NOTHING,
        MORE,
        /// It did not get through.
        THE_SAME
    }

    private Sending(Run run, Way way, ZoneId zone, InstantSource clock, Duration firstPause) {
        this.run = run;
        this.way = way;
        this.zone = zone;
        this.clock = clock;
        this.firstPause = firstPause;
        this.thread = Thread.ofVirtual().name(run.id() + " by " + way.name()).unstarted(this::run);
    }

    static Sending started(
            Run run, Way way, ZoneId zone, InstantSource clock, Duration firstPause) {
        Sending sending = new Sending(run, way, zone, clock, firstPause);
        sending.thread.start();
        return sending;
    }

    /// Whether nothing of a cutover will leave any more.
    static boolean isOver(Run run, Way way, Instant now) {
        Cutover cutover = run.cutover();
        OptionalLong delivered = cutover.deliveries().deliveredBy(way.name());
        return cutover.course().stage() instanceof Stage.Closed end
                && (delivered.isEmpty()
                        ? end.at().plus(FRESH).isBefore(now)
                        : Letters.last(run.entries(), delivered.getAsLong()).isEmpty());
    }

    void wake() {
        wake.offer(true);
    }

    void end() {
        ending.countDown();
        wake();
    }

    /// No thread is interrupted: it may be writing to the journal.
    void await(Duration time) throws InterruptedException {
        if (!thread.join(time)) {
            LOG.info(
                    "{}: what is on its way by {} is looked at after the next start",
                    run.id(),
                    way.name());
        }
    }

    private void run() {
        try {
            while (ending.getCount() > 0) {
                wake.take();
                sendAll();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendAll() throws InterruptedException {
        Left left = Left.MORE;
        while (left != Left.NOTHING && ending.getCount() > 0) {
            left = round();
            if (left == Left.THE_SAME) {
                ending.await(pause().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /// The edge of the loop: whatever goes wrong with one letter is said and tried again.
    private Left round() {
        try {
            Optional<Letter> next = next();
            if (next.isEmpty()) {
                return Left.NOTHING;
            }
            return sent(next.get()) ? Left.MORE : Left.THE_SAME;
        } catch (RuntimeException bug) {
            LOG.error("{}: what is for {} is tried again", run.id(), way.name(), bug);
            failures++;
            sayIfItLasts("the bot itself failed");
            return Left.THE_SAME;
        }
    }

    private Optional<Letter> next() {
        long after = delivered();
        List<Entry> entries = run.entries();
        Optional<Letter> next = new Letters(run.cutover(), entries, zone).next(after, way.on());
        if (next.isEmpty()) {
            passBy(Letters.last(entries, after));
        }
        return next;
    }

    /// What is not wanted when it happens does not leave later, when somebody wants more.
    private void passBy(OptionalLong unwanted) {
        if (unwanted.isPresent()) {
            noted(new Deliver(way.name(), unwanted.getAsLong()));
        }
    }

    /// Where a way is new, it begins with what is fresh; that is noted, so that no later start
    /// begins elsewhere.
    private long delivered() {
        OptionalLong known = run.cutover().deliveries().deliveredBy(way.name());
        if (known.isPresent()) {
            return known.getAsLong();
        }
        Instant since = clock.instant().minus(FRESH);
        long before =
                run.entries().stream()
                        .filter(entry -> entry.at().isBefore(since))
                        .mapToLong(Entry::seq)
                        .max()
                        .orElse(0);
        noted(new Deliver(way.name(), before));
        return before;
    }

    private boolean sent(Letter letter) {
        try {
            way.send(letter);
            failures = 0;
            return noted(new Deliver(way.name(), letter.entry()));
        } catch (Undelivered failure) {
            failures++;
            return failed(letter, failure);
        }
    }

    private boolean failed(Letter letter, Undelivered failure) {
        if (failures == 1) {
            LOG.warn("{} did not leave by {}: {}", letter.key(), way.name(), failure.sentence());
        }
        if (failure.isForGood() && failures >= TRIES_FOR_GOOD) {
            failures = 0;
            return noted(new Refuse(way.name(), letter.entry(), failure.sentence()));
        }
        sayIfItLasts(failure.sentence());
        return false;
    }

    private void sayIfItLasts(String why) {
        if (failures >= TRIES_BEFORE_A_WORD) {
            run.decide(new Fail(way.name(), why), BOT);
        }
    }

    /// What arrived and could not be noted is sent once more.
    private boolean noted(DeliveryCommand what) {
        return run.decide(what, BOT) instanceof Outcome.Done;
    }

    private Duration pause() {
        Duration pause = firstPause.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
