package dev.cutover.bot.wire;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What is to go wrong with a fake: for calls to come, one after the other, and for as long as it
/// is not healed. Thread-safe.
public final class Faults<F> {

    private final Map<String, Deque<F>> next = new HashMap<>();
    private final Map<String, F> always = new HashMap<>();
    private volatile CountDownLatch healed = new CountDownLatch(1);

    public synchronized void next(String calls, F fault) {
        next.computeIfAbsent(calls, _ -> new ArrayDeque<>()).add(fault);
    }

    public synchronized void always(String calls, F fault) {
        always.put(calls, fault);
    }

    /// Nothing goes wrong any more; whoever waits for it goes on.
    public synchronized void heal() {
        next.clear();
        always.clear();
        CountDownLatch before = healed;
        healed = new CountDownLatch(1);
        before.countDown();
    }

    /// @param calls what a call is known by, the narrowest first
    public synchronized Optional<F> of(List<String> calls) {
        return calls.stream()
                .flatMap(key -> once(key).stream())
                .findFirst()
                .or(() ->
                        calls.stream()
                                .flatMap(key -> Optional.ofNullable(always.get(key)).stream())
                                .findFirst());
    }

    private Optional<F> once(String calls) {
        return Optional.ofNullable(next.get(calls)).map(Deque::poll);
    }

    public void awaitHealed() throws InterruptedException {
        healed.await();
    }

    /// Shorter where it is healed meanwhile.
    public void sleep(Duration time) throws InterruptedException {
        var _ = healed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
