package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.EarlierEvent.RehearsalKnown;
import dev.cutover.commands.EarlierTask.Time;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LessonsTest {

    private static Split split(String task, String title, int minutes) {
        return new Split(task, title, Duration.ofMinutes(minutes));
    }

    private static Lesson lesson(String run, String closed, boolean rehearsal, Split... splits) {
        return new Lesson(
                new EarlierRun(run, "hash", Story.at(closed), rehearsal), List.of(splits));
    }

    private static Time time(int run, int minutes) {
        return new Time(run, Duration.ofMinutes(minutes));
    }

    @Test
    void eachTaskHasItsTimesWithTheLastRunFirst() {
        Lessons lessons =
                Lessons.of(
                        List.of(
                                lesson("n-1", "01:00", true, split("1.1", "Copy", 5)),
                                lesson(
                                        "n-2",
                                        "02:00",
                                        false,
                                        split("1.1", "copy", 7),
                                        split("1.2", "Tell", 1)),
                                lesson("n-3", "03:00", false, split("1.1", "Remove", 9))));

        assertThat(lessons.runs()).extracting(EarlierRun::run).containsExactly("n-3", "n-2", "n-1");
        assertThat(lessons.tasks())
                .containsExactly(
                        new EarlierTask("1.1", "Remove", List.of(time(1, 9))),
                        new EarlierTask("1.1", "copy", List.of(time(2, 7), time(3, 5))),
                        new EarlierTask("1.2", "Tell", List.of(time(2, 1))));
        assertThat(lessons.reference().orElseThrow().run()).isEqualTo("n-1");
    }

    @Test
    void anIdThatIsThereTwiceIsTimedOnceInARun() {
        assertThat(
                        Lessons.of(
                                        List.of(
                                                lesson(
                                                        "n-1",
                                                        "01:00",
                                                        false,
                                                        split("1.1", "Copy", 5),
                                                        split("1.1", "Copy", 6))))
                                .tasks())
                .containsExactly(new EarlierTask("1.1", "Copy", List.of(time(1, 5))));
    }

    @Test
    void moreThanFiveThousandTasksAreNotKept() {
        Split[] many =
                IntStream.rangeClosed(1, 6_000)
                        .mapToObj(number -> split("1." + number, "Copy", 1))
                        .toArray(Split[]::new);
        Lessons lessons =
                Lessons.of(
                        List.of(
                                lesson("n-1", "01:00", false, many),
                                lesson("n-2", "02:00", false, many)));

        assertThat(lessons.tasks()).hasSize(5_000);
        assertThat(lessons.tasks()).allMatch(task -> task.times().size() == 2);
    }

    @Test
    void whatAnOlderVersionKnewOfARehearsalIsARun() {
        Earlier earlier =
                Earlier.NONE.evolve(
                        new RehearsalKnown(
                                new Rehearsal(
                                        "n-1",
                                        "hash",
                                        Story.at("01:00"),
                                        List.of(split("1.1", "Copy", 5)))));

        assertThat(earlier)
                .isEqualTo(
                        Earlier.of(
                                Lessons.of(
                                        List.of(
                                                lesson(
                                                        "n-1",
                                                        "01:00",
                                                        true,
                                                        split("1.1", "Copy", 5))))));
    }

    @Test
    void theMedianIsInTheMiddle() {
        assertThat(Median.of(minutes(9, 1, 5))).isEqualTo(Duration.ofMinutes(5));
        assertThat(Median.of(minutes(9, 1, 5, 7))).isEqualTo(Duration.ofMinutes(6));
        assertThat(Median.of(minutes(4))).isEqualTo(Duration.ofMinutes(4));
    }

    private static List<Duration> minutes(int... minutes) {
        return IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }
}
