package dev.cutover.bot.probes.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LostTest {

    private static final ProbeId PROBE = ProbeId.ofTask("1.1", 1);

    private final Lost lost = new Lost();

    @Test
    void nothingLostIsNothingToTell() {
        assertThat(lost.report(PROBE, 7)).isEmpty();
    }

    @Test
    void whatIsLostIsToldTogetherFromTheFirstToTheLast() {
        lost.and(1, Duration.ofMinutes(2), Duration.ofMinutes(2));
        lost.and(3, Duration.ofMinutes(3), Duration.ofMinutes(5));

        assertThat(lost.report(PROBE, 7))
                .contains(
                        new ReportMissed(
                                PROBE, 7, 4, Duration.ofMinutes(2), Duration.ofMinutes(5)));
    }

    @Test
    void whatIsToldIsToldOnce() {
        lost.and(1, Duration.ofMinutes(2), Duration.ofMinutes(2));
        lost.told();
        lost.and(1, Duration.ofMinutes(9), Duration.ofMinutes(9));

        assertThat(lost.report(PROBE, 7))
                .contains(
                        new ReportMissed(
                                PROBE, 7, 1, Duration.ofMinutes(9), Duration.ofMinutes(9)));
    }
}
