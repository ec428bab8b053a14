package dev.cutover.bot.probes.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asking;
import dev.cutover.bot.probes.Askings;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Whatever hangs below Java, nobody waits for longer than the probe's time and a second.
class StallTest {

    private static final Duration SLACK = Duration.ofMillis(1_900);

    @Test
    void aNameServerThatNeverAnswersIsWaitedForNoLongerThanTheProbeSays() throws IOException {
        try (NameServer silent = NameServer.silent()) {
            long start = System.nanoTime();
            Judgement judgement =
                    prober(
                                    new DnsAsking(
                                            new Guard(Allowed.NOWHERE, Set.of()),
                                            Optional.of(silent.address())),
                                    (_, _) -> Asked.unknown("not asked"))
                            .judged(read("dns app.example.com\ntimeout 300ms"), Baselines.NONE);

            assertThat(took(start)).isLessThan(SLACK);
            assertThat(judgement.lines())
                    .containsExactly(
                            new Judgement.Line(
                                    Outcome.ERROR,
                                    "dns app.example.com A",
                                    "no name server answered within 300 ms"));
            assertThat(silent.wasAsked()).isTrue();
        }
    }

    /// As Java's own lookup of a name does: it knows no timeout, and is not interrupted.
    @Test
    void aLookupThatStallsAndCannotBeInterruptedEndsWithTheOuterDeadline() {
        CountDownLatch over = new CountDownLatch(1);
        try {
            long start = System.nanoTime();
            Judgement judgement =
                    prober((_, _) -> Asked.unknown("not asked"), stalled(over))
                            .judged(
                                    read("GET http://app.example.com/\ntimeout 300ms"),
                                    Baselines.NONE);

            assertThat(took(start)).isBetween(Duration.ofMillis(1_250), SLACK.plusSeconds(1));
            assertThat(judgement.lines())
                    .containsExactly(
                            new Judgement.Line(
                                    Outcome.FAIL,
                                    "GET http://app.example.com/",
                                    "no whole answer within 300 ms"));
        } finally {
            over.countDown();
        }
    }

    private static Asking<Target.Http> stalled(CountDownLatch over) {
        return (_, _) -> {
            long start = System.nanoTime();
            while (took(start).toSeconds() < 20) {
                try {
                    if (over.await(20, TimeUnit.SECONDS)) {
                        break;
                    }
                } catch (InterruptedException _) {
                    // it goes on
                }
            }
            return Asked.unknown("far too late");
        };
    }

    private static Prober prober(Asking<Target.Dns> dns, Asking<Target.Http> http) {
        return new Prober(
                new Askings(
                        http,
                        (_, _) -> Asked.unknown("not asked"),
                        (_, _) -> Asked.unknown("not asked"),
                        dns,
                        (_, _) -> Asked.unknown("not asked"),
                        (_, _) -> Asked.unknown("not asked"),
                        (_, _) -> Asked.unknown("not asked")));
    }

    private static Duration took(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Probe read(String text) {
        return ProbeReader.block(text, 1).probes().getFirst();
    }
}
