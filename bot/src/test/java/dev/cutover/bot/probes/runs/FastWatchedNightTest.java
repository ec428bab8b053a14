package dev.cutover.bot.probes.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.rota.VirtualMachine;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.plans.probes.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A watch in a rehearsal where an hour takes a minute: asked as often, sooner, also over a
/// restart.
@Timeout(60)
class FastWatchedNightTest {

    private static final String PLAN =
            """
            # Soak

            ## Phase 1: Watch

            - [ ] **1.1** Watch for two days
              - probe: `GET http://app.example.com/health; every 1m for 48h`
            - [ ] **1.2** Watch for an hour
              - probe: `GET http://db.example.com/health; every 7m for 63m`
            - [ ] **1.3** Look at some hours
              - probe: `GET http://app.example.com/health; at 1h, 4h, 12h, 24h`
            """;

    private final VirtualMachine machine = new VirtualMachine();
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir private Path data;
    private Night night;

    @BeforeEach
    void begin() {
        night = opened();
        night.said("Ana", "start plan --rehearsal --fast");
    }

    @AfterEach
    void end() {
        night.close();
    }

    private Night opened() {
        return Night.of(
                data,
                PLAN,
                machine.ticker(_ -> {}),
                machine::wall,
                Night.asking(this::answer),
                Optional.empty());
    }

    private Asked answer() {
        asked.incrementAndGet();
        return new Asked.Answered((subject, _) ->
                subject == Subject.STATUS ? new Seen.One(Datum.number(200)) : new Seen.Absent());
    }

    private void pass(Duration time) throws InterruptedException {
        machine.pass(time, night::watching);
    }

    private WatchState watch(String task) {
        return night.watch(task).orElseThrow();
    }

    @Test
    void anHourIsOverAfterAMinuteAndTheRecordHasThePlansTimes() throws InterruptedException {
        night.said("Ana", "claim 1.2");
        pass(Duration.ofSeconds(62));
        assertThat(watch("1.2").running()).isTrue();
        pass(Duration.ofSeconds(3));

        assertThat(watch("1.2").verdict()).isEqualTo(Verdict.PASS);
        assertThat(asked.get()).isEqualTo(10);
        assertThat(night.run().entries())
                .extracting(entry -> entry.event())
                .filteredOn(WatchRead.class::isInstance)
                .extracting(event -> ((WatchRead) event).planned().toMinutes())
                .containsExactly(0L, 7L, 14L, 21L, 28L, 35L, 42L, 49L, 56L, 63L);
    }

    @Test
    void twoDaysWithARestartAreAskedAsOften() throws InterruptedException {
        night.said("Ana", "claim 1.1");
        pass(Duration.ofMinutes(20));
        night.close();
        machine.pass(Duration.ofSeconds(30), () -> 0);
        night = opened();
        pass(Duration.ofMinutes(28));

        assertThat(watch("1.1").verdict()).isEqualTo(Verdict.PASS);
        assertThat(watch("1.1").standing().tally().missed()).isBetween(28, 31);
        assertThat(watch("1.1").standing().tally().all()).isEqualTo(2881);
        assertThat(night.watching()).isZero();
    }

    @Test
    void marksComeAtTheirMinutes() throws InterruptedException {
        night.said("Ana", "claim 1.3");
        pass(Duration.ofSeconds(59));
        assertThat(asked.get()).isZero();
        pass(Duration.ofMinutes(24));

        assertThat(asked.get()).isEqualTo(4);
        assertThat(watch("1.3").verdict()).isEqualTo(Verdict.PASS);
    }
}
