package dev.cutover.bot.probes.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Duration NONE = Duration.ofNanos(-1);
    private static final Duration HOUR = Duration.ofHours(1);

    /// Hourly, and a mark right behind one of the hours.
    private static final List<Duration> TIMES =
            List.of(HOUR, HOUR.plusSeconds(2), HOUR.multipliedBy(2));

    private record Marked(boolean rounds) implements Beat {

        @Override
        public String host() {
            return "";
        }

        @Override
        public Optional<Duration> next(Duration after) {
            return TIMES.stream().filter(time -> time.compareTo(after) > 0).findFirst();
        }

        @Override
        public Optional<Duration> every(Duration planned) {
            return rounds ? Optional.of(HOUR) : Optional.empty();
        }

        @Override
        public Heard ask(Duration planned, Duration late) {
            return Optional::empty;
        }

        @Override
        public void missed(int times, Duration from, Duration to) {}
    }

    @Test
    void aMarkIsAskedOnTheSecond() {
        Course course = new Course("health", new Marked(false));

        assertThat(course.step(NONE, HOUR.minusNanos(1))).isEqualTo(new Step.Wait(HOUR));
        assertThat(course.step(NONE, HOUR))
                .isEqualTo(new Step.Ask(HOUR, HOUR, HOUR.plusSeconds(2)));
    }

    @Test
    void theSpreadNeverReachesTheNextTime() {
        Course course = new Course("health", new Marked(true));

        assertThat(course.step(NONE, HOUR.plusMillis(200)))
                .isInstanceOfSatisfying(
                        Step.Ask.class,
                        ask ->
                                assertThat(ask.due())
                                        .isGreaterThan(HOUR)
                                        .isLessThanOrEqualTo(HOUR.plusMillis(200)));
    }

    @Test
    void aTimeWhoseNextIsThereIsSkipped() {
        Course course = new Course("health", new Marked(false));

        assertThat(course.step(NONE, HOUR.plusSeconds(2))).isEqualTo(new Step.Skip(HOUR));
        assertThat(course.step(HOUR.plusSeconds(2), HOUR.multipliedBy(2)))
                .isInstanceOf(Step.Ask.class);
        assertThat(course.step(HOUR.plusSeconds(2), HOUR.multipliedBy(3)))
                .isEqualTo(new Step.Skip(HOUR.multipliedBy(2)));
        assertThat(course.step(HOUR.multipliedBy(2), HOUR.multipliedBy(3)))
                .isEqualTo(new Step.End());
    }
}
