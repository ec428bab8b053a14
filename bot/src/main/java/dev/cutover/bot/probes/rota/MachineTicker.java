package dev.cutover.bot.probes.rota;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The machine's own time. Java's stops while a laptop sleeps and the clock on the wall can be set,
/// so each is held against the other: of a difference the part that the machine slept is added, the
/// rest is only told. Thread-safe.
///
/// Linux says how long it slept. Elsewhere a clock that is ahead is taken for a sleep, since more
/// lids are closed than clocks are set.
public final class MachineTicker implements Ticker {

    private static final long TOLERATED = TimeUnit.SECONDS.toNanos(2);

    /// Whoever waits sees at the latest after so long that the machine slept.
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(10);

    /// Both clocks are read within this time, or again: the thread may be put aside in between.
    private static final long SAME_MOMENT = TimeUnit.MILLISECONDS.toNanos(50);

    private final InstantSource wall;
    private final Machine machine;
    private final Consumer<Jump> jumped;
    private final OptionalLong uptimeAhead;

    private volatile long slept;
    private volatile long wallAhead;

    /// What is asked of the machine.
    ///
    /// @param awake nanoseconds that it was awake
    /// @param uptime nanoseconds since it was started, with its sleep; empty where it does not say
    record Machine(LongSupplier awake, Supplier<OptionalLong> uptime, Pause pause) {}

    @FunctionalInterface
    interface Pause {

        void nanos(long nanos) throws InterruptedException;
    }

    MachineTicker(Machine machine, InstantSource wall, Consumer<Jump> jumped) {
        this.machine = machine;
        this.wall = wall;
        this.jumped = jumped;
        this.wallAhead = wallAhead();
        this.uptimeAhead = uptimeAhead();
    }

    /// @param jumped told once of each difference of more than two seconds, on a thread of its own
    public static MachineTicker of(InstantSource wall, Consumer<Jump> jumped) {
        Machine machine = new Machine(System::nanoTime, Uptime::nanos, TimeUnit.NANOSECONDS::sleep);
        return new MachineTicker(machine, wall, jumped);
    }

    @Override
    public long nanos() {
        long awake = machine.awake().getAsLong();
        if (Math.abs(nanos(wall.instant()) - awake - wallAhead) > TOLERATED) {
            List<Jump> jumps = compare();
            Thread.ofVirtual().name("clock").start(() -> jumps.forEach(jumped));
        }
        return awake + slept;
    }

    @Override
    public void await(long nanos) throws InterruptedException {
        for (long left = nanos - nanos(); left > 0; left = nanos - nanos()) {
            machine.pause().nanos(Math.min(left, LONGEST_PAUSE));
        }
    }

    private synchronized List<Jump> compare() {
        long ahead = wallAhead();
        long more = ahead - wallAhead;
        if (Math.abs(more) <= TOLERATED) {
            return List.of();
        }
        wallAhead = ahead;
        long sleep = sleep(more);
        List<Jump> jumps = new ArrayList<>();
        if (sleep > TOLERATED) {
            slept += sleep;
            jumps.add(new Jump.Slept(Duration.ofNanos(sleep)));
        }
        long rest = sleep > TOLERATED ? more - sleep : more;
        if (Math.abs(rest) > TOLERATED) {
            jumps.add(new Jump.ClockSet(Duration.ofNanos(rest)));
        }
        return jumps;
    }

    private long sleep(long wallAheadBy) {
        OptionalLong ahead = uptimeAhead();
        return uptimeAhead.isPresent() && ahead.isPresent()
                ? ahead.getAsLong() - uptimeAhead.getAsLong() - slept
                : wallAheadBy;
    }

    private OptionalLong uptimeAhead() {
        OptionalLong uptime = machine.uptime().get();
        return uptime.isPresent()
                ? OptionalLong.of(uptime.getAsLong() - machine.awake().getAsLong())
                : OptionalLong.empty();
    }

    private long wallAhead() {
        long before = machine.awake().getAsLong();
        long at = nanos(wall.instant());
        while (machine.awake().getAsLong() - before > SAME_MOMENT) {
            before = machine.awake().getAsLong();
            at = nanos(wall.instant());
        }
        return at - before;
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
