package dev.cutover.bot.probes.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MachineTickerTest {

    private final VirtualMachine machine = new VirtualMachine();
    private final BlockingQueue<Jump> jumps = new LinkedBlockingQueue<>();

    private Ticker ticker() {
        return new MachineTicker(machine.machine(), machine::wall, jumps::add);
    }

    private void pass(Duration time) throws InterruptedException {
        machine.pass(time, () -> 0);
    }

    @Test
    void itGoesOnWhileTheMachineSleeps() throws Exception {
        Ticker ticker = ticker();
        long before = ticker.nanos();
        machine.sleep(Duration.ofMinutes(5));
        pass(Duration.ofSeconds(1));

        assertThat(Duration.ofNanos(ticker.nanos() - before)).isEqualTo(Duration.ofSeconds(301));
        assertThat(Duration.ofNanos(ticker.nanos() - before)).isEqualTo(Duration.ofSeconds(301));
        assertJumps(new Jump.Slept(Duration.ofMinutes(5)));
    }

    @Test
    void aSleepAndAClockThatIsSetMeanwhileAreToldApart() throws Exception {
        Ticker ticker = ticker();
        long before = ticker.nanos();
        machine.sleep(Duration.ofMinutes(5));
        machine.setClock(Duration.ofMinutes(-20));

        assertThat(Duration.ofNanos(ticker.nanos() - before)).isEqualTo(Duration.ofMinutes(5));
        assertJumps(
                new Jump.Slept(Duration.ofMinutes(5)), new Jump.ClockSet(Duration.ofMinutes(-20)));
    }

    @Test
    void whereTheMachineDoesNotSayAClockThatIsAheadIsASleep() throws Exception {
        machine.doesNotKnowItsUptime();
        Ticker ticker = ticker();
        long before = ticker.nanos();
        machine.sleep(Duration.ofMinutes(5));
        assertThat(Duration.ofNanos(ticker.nanos() - before)).isEqualTo(Duration.ofMinutes(5));
        assertJumps(new Jump.Slept(Duration.ofMinutes(5)));
        machine.setClock(Duration.ofMinutes(-20));
        assertThat(Duration.ofNanos(ticker.nanos() - before)).isEqualTo(Duration.ofMinutes(5));

        assertJumps(new Jump.ClockSet(Duration.ofMinutes(-20)));
    }

    @Test
    void twoSecondsAreNoJump() throws Exception {
        Ticker ticker = ticker();
        long before = ticker.nanos();
        machine.setClock(Duration.ofSeconds(2));
        pass(Duration.ofSeconds(1));

        assertThat(Duration.ofNanos(ticker.nanos() - before)).isEqualTo(Duration.ofSeconds(1));
        machine.setClock(Duration.ofMillis(1));
        assertThat(Duration.ofNanos(ticker.nanos() - before)).isEqualTo(Duration.ofSeconds(1));
        assertJumps(new Jump.ClockSet(Duration.ofMillis(2001)));
    }

    @Test
    void theRealOneWaitsUntilTheTimeIsThere() throws InterruptedException {
        Ticker ticker = MachineTicker.of(InstantSource.system(), jumps::add);
        long until = ticker.nanos() + 20_000_000;
        ticker.await(until);

        assertThat(ticker.nanos()).isGreaterThanOrEqualTo(until);
        ticker.await(until);
    }

    @Test
    void anUptimeThatIsNotUnderstoodIsNone() {
        assertThat(Uptime.nanos("45402.31 27431.54\n"))
                .isEqualTo(OptionalLong.of(45_402_310_000_000L));
        assertThat(Uptime.nanos("")).isEmpty();
        assertThat(Uptime.nanos("up 3 days")).isEmpty();
    }

    private void assertJumps(Jump... expected) throws InterruptedException {
        for (Jump jump : expected) {
            assertThat(jumps.poll(20, TimeUnit.SECONDS)).isEqualTo(jump);
        }
        assertThat(jumps).isEmpty();
    }
}
