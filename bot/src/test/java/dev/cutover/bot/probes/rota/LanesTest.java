package dev.cutover.bot.probes.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LanesTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void neverMoreThanAllowedAtOnceInAllAndOfOneHost() throws Exception {
        Lanes lanes = new Lanes(10, 4);
        Counted all = new Counted();
        List<Counted> hosts = List.of(new Counted(), new Counted(), new Counted(), new Counted());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> done =
                    IntStream.range(0, 400)
                            .mapToObj(number ->
                                    threads.submit(() ->
                                            lanes.within(
                                                    "host " + number % 4,
                                                    LONG,
                                                    () -> counted(all, hosts.get(number % 4)))))
                            .toList();
            for (Future<?> one : done) {
                one.get();
            }
        }

        assertThat(all.most.get()).isEqualTo(10);
        assertThat(hosts).allSatisfy(host -> assertThat(host.most.get()).isBetween(2, 4));
        assertThat(hosts.stream().mapToInt(host -> host.done.get()).sum()).isEqualTo(400);
        assertThat(lanes.hosts()).isZero();
    }

    private static final class Counted {

        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();

        void begin() {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
        }

        void end() {
            now.decrementAndGet();
            done.incrementAndGet();
        }
    }

    private static int counted(Counted all, Counted host) throws InterruptedException {
        all.begin();
        host.begin();
        Thread.sleep(2);
        host.end();
        all.end();
        return 0;
    }

    @Test
    void whoGetsNoPlaceInTimeIsToldSoAndTakesNone() throws Exception {
        Lanes lanes = new Lanes(2, 1);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        Thread hanging = Thread.ofVirtual().start(() -> quietly(lanes, "crowded", taken, end));
        taken.await();

        assertThat(lanes.within("crowded", Duration.ofMillis(20), () -> 1)).isEmpty();
        assertThat(lanes.within("crowded", Duration.ofMillis(-20), () -> 1)).isEmpty();
        assertThat(lanes.within("elsewhere", LONG, () -> 1)).contains(1);
        assertThat(lanes.within("", LONG, () -> 1)).contains(1);
        end.countDown();
        hanging.join();
        assertThat(lanes.within("crowded", LONG, () -> 1)).contains(1);
        assertThat(lanes.hosts()).isZero();
    }

    private static void quietly(
            Lanes lanes, String host, CountDownLatch taken, CountDownLatch end) {
        try {
            lanes.within(
                    host,
                    LONG,
                    () -> {
                        taken.countDown();
                        end.await();
                        return 0;
                    });
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
