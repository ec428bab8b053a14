package dev.cutover.bot.probes.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.rota.VirtualMachine;
import dev.cutover.commands.DowntimeClock;
import dev.cutover.commands.ProbeEvent.WatchTurned;
import dev.cutover.commands.WatchState;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.plans.probes.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Days of watching in a moment, with the real record on disk.
@Timeout(60)
class WatchedNightTest {

    private static final String PLAN =
            """
            # Soak

            ## Phase 1: Watch

            - [ ] **1.1** Watch for two days
              - probe: `GET http://app.example.com/health; every 1m for 48h; allow 1 % failed; downtime`
            - [ ] **1.2** Watch for an hour
              - probe: `GET http://db.example.com/health; every 15m for 60m`
            - [ ] **1.3** Look at some hours
              - probe: `GET http://app.example.com/health; at 1h, 4h, 12h, 24h`
            """;

    private final VirtualMachine machine = new VirtualMachine();
    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean cutOff;

    @TempDir private Path data;
    private Night night;

    @BeforeEach
    void begin() {
        night = opened();
        night.said("Ana", "start plan");
    }

    @AfterEach
    void end() {
        night.close();
    }

    private Night opened() {
        Prober prober = Night.asking(this::answer);
        Supplier<Asked> control =
                () ->
                        cutOff
                                ? Asked.down("connection refused")
                                : new Asked.Answered((_, _) -> new Seen.Absent());
        return Night.of(
                data,
                PLAN,
                machine.ticker(_ -> {}),
                machine::wall,
                prober,
                Optional.of(new OwnNetwork("gateway:443", control)));
    }

    private Asked answer() {
        asked.incrementAndGet();
        int now = status.get();
        return new Asked.Answered((subject, _) ->
                subject == Subject.STATUS ? new Seen.One(Datum.number(now)) : new Seen.Absent());
    }

    private void pass(Duration time) throws InterruptedException {
        machine.pass(time, night::watching);
    }

    private WatchState watch(String task) {
        return night.watch(task).orElseThrow();
    }

    @Test
    void twoDaysWithARestartAndAClockThatJumps() throws InterruptedException {
        night.said("Ana", "claim 1.1");
        pass(Duration.ofHours(10));
        machine.setClock(Duration.ofHours(3));
        pass(Duration.ofHours(10));
        machine.setClock(Duration.ofHours(-3));
        pass(Duration.ofMinutes(1));
        night.close();
        machine.pass(Duration.ofMinutes(10), () -> 0);
        night = opened();
        pass(Duration.ofHours(28));

        assertThat(watch("1.1").verdict()).isEqualTo(Verdict.PASS);
        assertThat(watch("1.1").standing().tally().missed()).isBetween(8, 10);
        assertThat(watch("1.1").standing().tally().all()).isEqualTo(2881);
        assertThat(night.watching()).isZero();
        night.said("Ana", "done 1.1");
        assertThat(night.cutover().tasks().of("1.1").standing().settled()).isTrue();
    }

    @Test
    void aBadAnswerOfAQuarterHourIsConfirmedInTenSeconds() throws InterruptedException {
        night.said("Ana", "claim 1.2");
        pass(Duration.ofMinutes(16));
        status.set(502);
        pass(Duration.ofMinutes(15));
        assertThat(watch("1.2").standing().state()).isEqualTo(State.FAILING);
        assertThat(watch("1.2").standing().downSince())
                .isNotNull()
                .satisfies(since ->
                        assertThat(Duration.between(since, machine.wall()))
                                .isGreaterThan(Duration.ofSeconds(30)));
        status.set(200);
        pass(Duration.ofMinutes(60));

        assertThat(watch("1.2").verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void marksAreAskedAtTheirHours() throws InterruptedException {
        night.said("Ana", "claim 1.3");
        pass(Duration.ofMinutes(59));
        assertThat(asked.get()).isZero();
        pass(Duration.ofHours(24));

        assertThat(asked.get()).isEqualTo(4);
        assertThat(watch("1.3").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aVerdictIsNotChangedByARestart() throws InterruptedException {
        night.said("Ana", "claim 1.2");
        pass(Duration.ofMinutes(61));
        assertThat(watch("1.2").verdict()).isEqualTo(Verdict.PASS);
        night.close();
        status.set(502);
        night = opened();

        assertThat(night.watching()).isZero();
        assertThat(watch("1.2").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void theBotsOwnNetworkWakesNobody() throws InterruptedException {
        night.said("Ana", "claim 1.1");
        night.said("Ana", "claim 1.2");
        pass(Duration.ofMinutes(14));
        cutOff = true;
        status.set(502);
        pass(Duration.ofMinutes(10));

        assertThat(watch("1.1").standing().state()).isEqualTo(State.BLIND);
        assertThat(watch("1.1").seen()).contains("gateway:443 does not answer either");
        assertThat(night.run().entries())
                .extracting(entry -> entry.event())
                .filteredOn(WatchTurned.class::isInstance)
                .extracting(event -> ((WatchTurned) event).to())
                .doesNotContain(State.FAILING);
        assertThat(new DowntimeClock(night.cutover()).total(machine.wall()))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void aBotThatIsStoppedBeforeItLookedTwiceAtTheEndStillGivesAVerdict()
            throws InterruptedException {
        night.said("Ana", "claim 1.2");
        pass(Duration.ofMinutes(59));
        status.set(502);
        while (watch("1.2").standing().state() != State.SUSPECT) {
            pass(Duration.ofSeconds(1));
        }
        night.close();
        machine.pass(Duration.ofMinutes(1), () -> 0);
        night = opened();
        night.eventually(_ -> !watch("1.2").running());

        assertThat(watch("1.2").verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(night.watching()).isZero();
    }

    @Test
    void whatIsWatchedNoMoreIsNotAsked() throws InterruptedException {
        night.said("Ana", "claim 1.1");
        pass(Duration.ofMinutes(3));
        night.said("Ana", "skip 1.1 no time");

        assertThat(night.watching()).isZero();
        assertThat(watch("1.1").verdict()).isEqualTo(Verdict.INCOMPLETE);
        night.said("Ana", "reopen 1.1 there is time");
        night.said("Ana", "claim 1.1");
        assertThat(List.of(night.watching())).containsExactly(1);
    }
}
