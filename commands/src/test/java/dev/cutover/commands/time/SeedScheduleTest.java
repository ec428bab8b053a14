package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.commands.kit.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Real plans of other teams, by one person. They are no part of this repository, so this is an
/// extra.
class SeedScheduleTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Test
    void theMigrationTaskListTakesThreeDaysAndSixteenHours() throws IOException {
        Schedule schedule = seed("000");
        // Phase 1: 1.5 is left, 30 min; 1.6 is optional. 30.
        // Phase 2: 5+10+15+30+10+30+15+30 = 145, less the minute in 2.4 that needs nobody. 174.
        // Phase 3: says 24-48 h, its tasks need 3 h: the middle, 36 h = 2160. 2334.
        // Phase 4: 10+5+5+10 = 30, then 4.5 watches for 60. 2424.
        // Phase 5: 24 h stable = 1440, then 5.1 watches for 1440; the others, 125, are beside it.
        // 2424 + 2880 = 5304 min = 3 d 16 h 24 min.
        assertThat(schedule.end()).isEqualTo(5304 * 60);
        assertThat(Rows.phases(schedule))
                .containsExactly("1 0-30", "2 30-174", "3 174-2334", "4 2334-2424", "5 3864-5304");
        assertThat(Rows.path(schedule))
                .containsExactly(
                        "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "4.1", "4.2",
                        "4.3", "4.4", "4.5", "5.1");
        assertThat(schedule.phases().get(2).byItsOwnTime()).isTrue();
    }

    @Test
    void theDeploymentChecklistEndsADayAndNinetyMinutesAfterItsBeginning() throws IOException {
        Schedule schedule = seed("003");
        // Offsets: A at T-24 h, B at T-60, 1 at T-15, 2 at T-0, 3 at T+20, 4 at T+30, 5 at T+40.
        // A: 19 tasks without a time, 5 min each, 95 min. B: 14 share the 45 min until phase 1.
        // 1 to 5 last as they say, 15, 20, 10, 10 and 30 min, each until the next offset: T+70 min.
        // C has none and follows: its last group is due 24 h later, 4 tasks of 5 min: 70+1440+20.
        assertThat(schedule.start()).isEqualTo(-24 * 3600);
        assertThat(schedule.end()).isEqualTo(1530 * 60);
        assertThat(Rows.phases(schedule))
                .containsExactly(
                        "A -1440--1345",
                        "B -60--15",
                        "1 -15-0",
                        "2 0-20",
                        "3 20-30",
                        "4 30-40",
                        "5 40-70",
                        "C 70-1530");
        // Critical is what ends just when the next offset is; 2 and 3 end by their own time, their
        // tasks need less: 2.x 14 of 20 min (by groups), 3.x 9 min 10 s of 10.
        assertThat(Rows.path(schedule))
                .isEqualTo(
                        Stream.of(
                                        ids("B", 1, 14),
                                        ids("1", 1, 8),
                                        ids("4", 1, 16),
                                        ids("5", 1, 16),
                                        ids("C", 13, 16))
                                .flatMap(ids -> ids)
                                .toList());
        assertThat(schedule.remarks()).noneMatch(Remark.TooEarly.class::isInstance);
    }

    private static Stream<String> ids(String phase, int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to).mapToObj(at -> phase + "." + at);
    }

    private static Schedule seed(String beginning) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "there are no real plans at " + SEEDS);
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file =
                    files.filter(its -> its.getFileName().toString().startsWith(beginning))
                            .findFirst()
                            .orElseThrow();
            return Schedule.of(Story.plan(Files.readString(file)), 1);
        }
    }
}
