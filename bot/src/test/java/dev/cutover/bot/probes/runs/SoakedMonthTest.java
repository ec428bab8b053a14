package dev.cutover.bot.probes.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.rota.VirtualMachine;
import dev.cutover.commands.Cause;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.Lock;
import dev.cutover.commands.Locks;
import dev.cutover.commands.Person;
import dev.cutover.commands.Timer;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A month that has to be earned, in a moment, with the real record on disk: three restarts of the
/// process, two failures of what is watched.
@Timeout(120)
class SoakedMonthTest {

    private static final String PLAN =
            """
            # Retire

            ## Phase 1: Switch

            - [ ] **1.1** Switch

            ## Phase 2: Retire

            - [ ] **2.1** Watch
              - probe: `GET http://app.example.com/health; every 1h for 720h`

            ### After 30 days of stable operation

            - [ ] **2.2** Remove the old server
            """;

    private static final Instant START = VirtualMachine.START;

    private final VirtualMachine machine = new VirtualMachine();
    private final AtomicInteger status = new AtomicInteger(200);

    @TempDir private Path data;
    private Night night;

    @BeforeEach
    void begin() {
        night = opened();
        night.said("Ana", "start plan");
        night.said("Ana", "done 1.1");
        night.said("Ben", "claim 2.1");
    }

    @AfterEach
    void end() {
        night.close();
    }

    private Night opened() {
        Prober prober = Night.asking(this::answer);
        return Night.of(
                data, PLAN, machine.ticker(_ -> {}), machine::wall, prober, Optional.empty());
    }

    private Asked answer() {
        int now = status.get();
        return new Asked.Answered((subject, _) ->
                subject == Subject.STATUS ? new Seen.One(Datum.number(now)) : new Seen.Absent());
    }

    private void pass(Duration time) throws InterruptedException {
        machine.pass(time, night::watching);
    }

    private void restarts(Duration away) throws InterruptedException {
        night.close();
        machine.pass(away, () -> 0);
        night = opened();
    }

    private void failsFor(Duration time) throws InterruptedException {
        status.set(502);
        pass(time);
        status.set(200);
    }

    private Lock lock() {
        return new Locks(night.cutover()).all().findFirst().orElseThrow();
    }

    private Instant since() {
        return Objects.requireNonNull(lock().soak().since());
    }

    private List<Timer> told() {
        night.run().decide(new Tick(Agenda.USUAL), new Cause(Person.BOT, null));
        return night.run().entries().stream()
                .flatMap(entry ->
                        entry.event() instanceof TimerFired(Timer timer)
                                        && timer.kind() == Timer.Kind.UNLOCKED
                                ? Stream.of(timer)
                                : Stream.empty())
                .toList();
    }

    private static Instant at(int days, int hours, int minutes) {
        return START.plus(Duration.ofDays(days))
                .plus(Duration.ofHours(hours))
                .plus(Duration.ofMinutes(minutes));
    }

    @Test
    void aMonthWithThreeRestartsAndTwoFailures() throws InterruptedException {
        // Day 0 to 5: good, with a restart of a minute that nobody notices.
        pass(Duration.ofDays(2).plusMinutes(30));
        restarts(Duration.ofMinutes(1));
        pass(Duration.ofDays(3).minusMinutes(1));
        assertThat(lock().soak().earned(machine.wall()))
                .isEqualTo(Duration.between(START, machine.wall()));

        // Day 5, 00:30: it fails at 01:00, and is good again at 04:00.
        failsFor(Duration.ofHours(3));
        assertThat(lock().soak().earned(machine.wall())).isZero();
        pass(Duration.ofHours(2));
        Instant good = since();
        assertThat(good).isBetween(at(5, 4, 0), at(5, 5, 1));

        // Day 10: the bot is away for ten hours, and nobody knows how it was.
        pass(Duration.between(machine.wall(), at(10, 0, 30)));
        restarts(Duration.ofHours(10));
        pass(Duration.ofHours(2));
        assertThat(lock().soak().restarts()).hasSize(1);
        Duration unseen =
                Duration.between(good, machine.wall()).minus(lock().soak().earned(machine.wall()));
        assertThat(unseen).isBetween(Duration.ofHours(9), Duration.ofHours(10));

        // Day 20: it fails once more, and the bot is started again while it does.
        pass(Duration.between(machine.wall(), at(20, 0, 30)));
        status.set(502);
        pass(Duration.ofHours(2));
        restarts(Duration.ofMinutes(2));
        assertThat(lock().soak().earned(machine.wall())).isZero();
        pass(Duration.ofHours(1));
        status.set(200);
        pass(Duration.ofHours(3));

        Instant last = since();
        assertThat(lock().soak().restarts()).hasSize(2);
        assertThat(last).isBetween(at(20, 4, 0), at(20, 6, 0));
        assertThat(night.said("Ana", "claim 2.2"))
                .startsWith("no: 2.2 Remove the old server is locked by “After 30 days")
                .contains("2 restarts (last: 502 at Sat 21 Mar 03:00)");

        pass(Duration.between(machine.wall(), last.plus(Duration.ofDays(30)).minusSeconds(60)));
        assertThat(told()).isEmpty();
        pass(Duration.ofMinutes(2));
        assertThat(told()).hasSize(1);
        assertThat(told().getFirst().due()).isEqualTo(last.plus(Duration.ofDays(30)));
        restarts(Duration.ofMinutes(1));
        assertThat(told()).hasSize(1);
        assertThat(night.said("Ana", "claim 2.2")).startsWith("ok");
    }
}
