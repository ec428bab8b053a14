package dev.cutover.bot.probes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.bench.Targets.Noted;
import dev.cutover.bot.probes.rota.Beat;
import dev.cutover.bot.probes.rota.Beats;
import dev.cutover.bot.probes.rota.Lanes;
import dev.cutover.bot.probes.rota.MachineTicker;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Five in a hundred targets hang; the rest is asked at all its planned times, through the whole
/// way of a probe.
@Timeout(60)
class HangingTargetsTest {

    private static final int NUMBER = 100;
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int TIMES = 3;

    private final InstantSource wall = InstantSource.system();
    private final Queue<Outcome> healthy = new ConcurrentLinkedQueue<>();
    private final Queue<Outcome> hanging = new ConcurrentLinkedQueue<>();

    @Test
    void fiveInAHundredThatHangDelayNobody() throws Exception {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (Targets targets = new Targets(List.of(here));
                Beats beats = new Beats(new Lanes(64, 4), MachineTicker.of(wall, _ -> {}), wall)) {
            Prober prober = OurWay.prober("127.0.0.1", UnaryOperator.identity());
            for (int number = 0; number < NUMBER; number++) {
                String path = (number % 20 == 3 ? "/hang/" : "/health/") + number;
                Probe probe = OurWay.probe("http://127.0.0.1:%d%s".formatted(targets.port(), path));
                beats.begin(
                        path, wall.instant(), Duration.ofNanos(-1), new Asked(prober, probe, path));
            }

            while (beats.keys().stream().anyMatch(key -> key.startsWith("/health"))) {
                Thread.sleep(20);
            }

            Map<String, Long> asked =
                    targets.noted().stream()
                            .filter(Noted::isHealthy)
                            .collect(Collectors.groupingBy(Noted::path, Collectors.counting()));
            assertThat(asked).hasSize(95);
            assertThat(asked.values()).containsOnly((long) TIMES);
        }
        assertThat(healthy).hasSize(95 * TIMES).containsOnly(Outcome.PASS);
        assertThat(hanging).doesNotContain(Outcome.PASS);
    }

    private final class Asked implements Beat {

        private final Prober prober;
        private final Probe probe;
        private final String path;

        private Asked(Prober prober, Probe probe, String path) {
            this.prober = prober;
            this.probe = probe;
            this.path = path;
        }

        @Override
        public String host() {
            return path;
        }

        @Override
        public Optional<Duration> next(Duration after) {
            Duration next = after.isNegative() ? Duration.ZERO : after.plus(EVERY);
            return next.compareTo(EVERY.multipliedBy(TIMES - 1)) > 0
                    ? Optional.empty()
                    : Optional.of(next);
        }

        @Override
        public Optional<Duration> every(Duration planned) {
            return Optional.empty();
        }

        @Override
        public Heard ask(Duration planned, Duration late) {
            Outcome outcome = prober.judged(probe, Baselines.NONE).outcome();
            return () -> {
                (path.startsWith("/hang") ? hanging : healthy).add(outcome);
                return Optional.empty();
            };
        }

        @Override
        public void missed(int times, Duration from, Duration to) {}
    }
}
