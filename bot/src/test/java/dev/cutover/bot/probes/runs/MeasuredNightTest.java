package dev.cutover.bot.probes.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.push.Report;
import dev.cutover.bot.probes.rota.Ticker;
import dev.cutover.commands.Person;
import dev.cutover.commands.Standing;
import dev.cutover.commands.probes.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What people say of a task is held against what the service answers.
@Timeout(60)
class MeasuredNightTest {

    @TempDir private Path data;
    private Service service;
    private Night night;

    @BeforeEach
    void begin() throws IOException {
        service = new Service();
        night = Night.of(data, plan());
        night.said("Ana", "start plan");
    }

    @AfterEach
    void end() {
        night.close();
        service.close();
    }

    private String plan() throws IOException {
        return """
        # Move

        ## Phase 1: Move

        - [ ] **1.1** Deploy
          - probe: `GET http://127.0.0.1:PORT/health; expect status == 200`
        - [ ] **1.2** Warm up
          - probe: `GET http://127.0.0.1:PORT/health; within 20s every 1s; need 2 in a row`
        - [ ] **1.3** Old one is off
          - probe: `tcp 127.0.0.1:FREE; expect refused`
        - [ ] **1.4** Baseline
          - probe: `GET http://127.0.0.1:PORT/health; baseline health`
        - [ ] **1.5** No slower
          - probe: `GET http://127.0.0.1:PORT/health; expect time < baseline(health) + 10s`
        - [ ] **1.6** Backup
          - probe: `push backup; expect value > 1MB, age < 1h`
        - [ ] **1.7** Elsewhere
          - probe: `GET http://192.0.2.7/health`
        - [ ] **1.8** Now and then
          - probe: `GET http://127.0.0.1:PORT/health; need 2 in a row; fail after 2`
        - [ ] **1.9** Begin the job
          - probe: `POST http://127.0.0.1:PORT/health`
        """
                .replace("PORT", String.valueOf(service.port()))
                .replace("FREE", String.valueOf(freePort()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Standing standing(String task) {
        return night.cutover().tasks().of(task).standing();
    }

    private void settles(String task) throws InterruptedException {
        night.eventually(state -> state.tasks().of(task).standing().settled());
    }

    private void isMeasured() throws InterruptedException {
        night.eventually(state -> state.probes().measuring().isEmpty());
    }

    @Test
    void doneIsTickedWhenTheServiceAnswers() throws InterruptedException {
        assertThat(night.said("Ana", "done 1.1 all green"))
                .startsWith("ok: The bot makes 1 check of 1.1");

        settles("1.1");
        assertThat(standing("1.1"))
                .isInstanceOfSatisfying(
                        Standing.Done.class,
                        done -> {
                            assertThat(done.by()).isEqualTo(Person.local("Ana"));
                            assertThat(done.note()).isEqualTo("all green");
                        });
        assertThat(night.said("Ben", "task 1.1")).contains("status == 200", "saw 200");
    }

    @Test
    void aServiceThatIsDownKeepsTheTaskOpenAndSaysWhatWasSeen() throws InterruptedException {
        service.answers(502);
        night.said("Ana", "done 1.1");

        isMeasured();
        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
        assertThat(night.said("Ben", "task 1.1")).contains("not good", "status == 200, saw 502");
    }

    @Test
    void whatTakesAMomentIsAskedUntilItIsGoodOftenEnough() throws InterruptedException {
        service.answers(503, 200, 503, 200, 200);
        night.said("Ana", "done 1.2");

        settles("1.2");
        assertThat(service.asked()).isEqualTo(5);
    }

    @Test
    void aPortThatIsClosedIsWhatWasWanted() throws InterruptedException {
        night.said("Ana", "done 1.3");

        settles("1.3");
    }

    @Test
    void aBaselineIsTheMedianOfTwentyTimesAndLaterValuesAreHeldAgainstIt()
            throws InterruptedException {
        night.said("Ana", "done 1.5");
        isMeasured();
        assertThat(night.measured("1.5"))
                .hasValueSatisfying(last -> assertThat(last.outcome()).isEqualTo(Outcome.ERROR));

        night.said("Ana", "done 1.4");
        settles("1.4");
        assertThat(night.cutover().probes().recorded().get("health"))
                .isNotNull()
                .satisfies(baseline -> {
                    assertThat(baseline.times()).isEqualTo(20);
                    assertThat(baseline.p95()).isGreaterThanOrEqualTo(baseline.median());
                    assertThat(baseline.median()).isGreaterThan(BigDecimal.ZERO);
                });
        night.said("Ana", "done 1.5");
        settles("1.5");
    }

    @Test
    void aReportOfAHostIsWaitedForAndHeldAgainstThePlan() throws InterruptedException {
        night.said("Ana", "done 1.6");
        isMeasured();
        assertThat(standing("1.6")).isInstanceOf(Standing.Claimed.class);
        Pushes pushes = new Pushes(night.runs(), text -> text);
        assertThat(pushes.received("other", new Report("ok", null, null)).cutovers()).isZero();
        assertThat(
                        pushes.received("backup", new Report("ok", new BigDecimal(5_000_000), null))
                                .cutovers())
                .isEqualTo(1);

        night.said("Ana", "done 1.6");
        settles("1.6");
    }

    @Test
    void whatMayNotBeAskedIsUnknownAndNotTicked() throws InterruptedException {
        night.said("Ana", "done 1.7");

        isMeasured();
        assertThat(standing("1.7")).isInstanceOf(Standing.Claimed.class);
        assertThat(night.said("Ana", "task 1.7")).contains("unknown", "may not ask");
    }

    @Test
    void aRestartMeasuresWhatWasWaitedFor() throws InterruptedException, IOException {
        service.hang();
        night.said("Ana", "done 1.1");
        night.eventually(_ -> service.asked() > 0);
        night.close();
        service.goOn();

        night = Night.of(data, plan());
        settles("1.1");
    }

    @Test
    void whatChangesSomethingIsNotAskedAgainAfterARestart()
            throws InterruptedException, IOException {
        service.hang();
        night.said("Ana", "done 1.9");
        night.eventually(_ -> service.asked() > 0);
        night.close();
        service.goOn();
        int before = service.asked();

        night = Night.of(data, plan());
        isMeasured();
        assertThat(service.asked()).isEqualTo(before);
        assertThat(standing("1.9")).isInstanceOf(Standing.Claimed.class);
        assertThat(night.said("Ana", "task 1.9")).contains("whether it was asked is not known");
    }

    @Test
    void whatIsGoodAndBadInTurnComesToAnEnd() throws InterruptedException, IOException {
        night.close();
        night =
                Night.of(
                        data,
                        plan(),
                        new Ticker() {
                            @Override
                            public long nanos() {
                                return System.nanoTime();
                            }

                            @Override
                            public void await(long nanos) {
                                // time flies
                            }
                        },
                        InstantSource.system());
        Integer[] inTurn = new Integer[100];
        for (int i = 0; i < inTurn.length; i++) {
            inTurn[i] = i % 2 == 0 ? 200 : 503;
        }
        service.answers(inTurn);
        night.said("Ana", "done 1.8");

        isMeasured();
        assertThat(service.asked()).isEqualTo(40);
        assertThat(standing("1.8")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void aBotThatIsClosedWhileSomethingHangsIsClosedSoon() throws InterruptedException {
        service.hang();
        night.said("Ana", "done 1.1");
        night.eventually(_ -> service.asked() > 0);
        long begun = System.nanoTime();
        night.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void undoWhileItIsMeasuredLeavesTheTaskOpen() throws InterruptedException {
        service.hang();
        night.said("Ana", "claim 1.1");
        night.said("Ana", "done 1.1");
        night.eventually(_ -> service.asked() > 0);
        assertThat(night.said("Ana", "undo")).startsWith("ok: ");
        service.goOn();

        night.said("Ana", "probe 1.1");
        night.eventually(_ -> night.measured("1.1").isPresent());
        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }
}
