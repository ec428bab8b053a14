package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Length.Source;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Schedules computed by hand, in minutes from T-0.
class ScheduleTest {

    private static Schedule schedule(int team, String text) {
        return Schedule.of(Story.plan(text), team);
    }

    @Test
    void aChainIsOneAfterTheOther() {
        Schedule schedule =
                schedule(
                        0,
                        """
                        # P
                        ## Phase 1: A
                        - [ ] **1.1** a (10 min)
                        - [ ] **1.2** b (20 min)
                          - **Needs:** 1.1
                        - [ ] **1.3** c (5 min)
                          - **Needs:** 1.2
                        """);
        assertThat(Rows.of(schedule))
                .containsExactly("1.1 0-10 #1", "1.2 10-30 #1", "1.3 30-35 #1");
        assertThat(Rows.path(schedule)).containsExactly("1.1", "1.2", "1.3");
        assertThat(schedule.end()).isEqualTo(35 * 60);
        assertThat(schedule.remarks()).isEmpty();
    }

    private static final String SIDE_BY_SIDE =
            """
            # P
            ## Phase 1: A
            - [ ] **1.1** a (10 min)
            - [ ] **1.2** b (10 min)
            - [ ] **1.3** c (30 min)
            ## Phase 2: B
            - [ ] **2.1** d (15 min)
            """;

    @Test
    void twoPeopleTakeTheLongestFirstWhereThatEndsSooner() {
        // As written: 1.1 and 1.2 until 10, then 1.3 until 40. The longest first: 1.3 until 30, the
        // others beside it until 20.
        Schedule schedule = schedule(2, SIDE_BY_SIDE);
        assertThat(Rows.of(schedule))
                .containsExactly("1.1 0-10 #2", "1.2 10-20 #2", "1.3 0-30 #1", "2.1 30-45 #1");
        assertThat(Rows.slack(schedule.tasks()))
                .containsExactly("1.1 10", "1.2 10", "1.3 0 critical", "2.1 0 critical");
        assertThat(schedule.people()).isEqualTo(2);
    }

    @Test
    void onePersonGoesByTheOrderOfTheDocument() {
        assertThat(Rows.of(schedule(1, SIDE_BY_SIDE)))
                .containsExactly("1.1 0-10 #1", "1.2 10-20 #1", "1.3 20-50 #1", "2.1 50-65 #1");
    }

    @Test
    void asManyAsAreNeededWorkSideBySide() {
        Schedule schedule = schedule(0, SIDE_BY_SIDE);
        assertThat(Rows.of(schedule))
                .containsExactly("1.1 0-10 #1", "1.2 0-10 #2", "1.3 0-30 #3", "2.1 30-45 #1");
        assertThat(Rows.phases(schedule)).containsExactly("1 0-30", "2 30-45");
        assertThat(schedule.people()).isEqualTo(3);
    }

    @Test
    void whatIsNeededMayStandInAnotherPhase() {
        Schedule schedule =
                schedule(
                        0,
                        """
                        # P
                        ## Phase 1: A
                        - [ ] **1.1** a (30 min)
                        - [ ] **1.2** aside (5 min) (optional)
                        ## Phase 2: B
                        **Blocking:** None
                        - [ ] **2.1** b (10 min)
                        - [ ] **2.2** c (10 min)
                          - **Needs:** 1.1
                        - [ ] **2.3** d (10 min)
                          - **Needs:** 1.2
                        """);
        // 2.3 needs what is optional, and that holds nobody up.
        assertThat(Rows.of(schedule))
                .containsExactly(
                        "1.1 0-30 #1", "1.2 0-5 #4", "2.1 0-10 #2", "2.2 30-40 #1", "2.3 0-10 #3");
        assertThat(Rows.slack(schedule.tasks()))
                .containsExactly("1.1 0 critical", "1.2 35", "2.1 30", "2.2 0 critical", "2.3 30");
    }

    @Test
    void anOffsetHoldsAndWhatDoesNotFitIsSaid() {
        Schedule schedule =
                schedule(
                        0,
                        """
                        # P
                        ## Phase 1: A
                        **Time:** T-30 minutes
                        - [ ] **1.1** a (20 min)
                        ## Phase 2: B
                        **Time:** T-20 minutes
                        - [ ] **2.1** b (10 min)
                        ## Phase 3: C
                        **Time:** T-0
                        - [ ] **3.1** c (15 min)
                        - [ ] **3.2** d (5 min)
                          - **Needs:** 3.1
                        """);
        // 1.1 ends at -10, ten minutes after phase 2 is to begin; phase 2 ends ten before phase 3.
        assertThat(Rows.of(schedule))
                .containsExactly("1.1 -30--10 #1", "2.1 -20--10 #2", "3.1 0-15 #1", "3.2 15-20 #1");
        assertThat(Rows.slack(schedule.tasks()))
                .containsExactly("1.1 -10 critical", "2.1 10", "3.1 0 critical", "3.2 0 critical");
        assertThat(schedule.remarks())
                .containsExactly(new Remark.TooEarly("Phase 2", -20 * 60, -10 * 60));
        assertThat(schedule.start()).isEqualTo(-30 * 60);
    }

    @Test
    void whatStandsBeforeTheFirstOffsetEndsThere() {
        Schedule schedule =
                schedule(
                        1,
                        """
                        # P
                        ## Phase 1: A
                        - [ ] **1.1** a (20 min)
                        - [ ] **1.2** b (10 min)
                        ## Phase 2: B
                        **Time:** T-0
                        - [ ] **2.1** c (10 min)
                        - [ ] **2.2** T+30: d (5 min)
                        """);
        assertThat(Rows.of(schedule))
                .containsExactly("1.1 -30--10 #1", "1.2 -10-0 #1", "2.1 0-10 #1", "2.2 30-35 #1");
        assertThat(schedule.remarks()).isEmpty();
    }

    @Test
    void whoWaitsIsNotNeeded() {
        Schedule schedule =
                schedule(
                        1,
                        """
                        # P
                        ## Phase 1: A
                        - [ ] **1.1** Deploy (10 min)
                          - [ ] Wait 60 seconds
                        - [ ] Monitor for 20 minutes
                        - [ ] **1.3** Write it down (5 min)
                        - [ ] **1.4** Watch the first hour (60 min, S)
                          - [ ] Every 15 min: `uptime`
                        """);
        // 1.1 is nine minutes of work and one of waiting, in which 1.3 begins. 1.2 waits for what
        // is
        // above it, likewise 1.4: for 1.2 until 30.
        assertThat(Rows.of(schedule))
                .containsExactly("1.1 0-10 #1", "1.2 10-30 #0", "1.3 9-14 #1", "1.4 30-90 #0");
        assertThat(schedule.remarks())
                .containsExactly(
                        new Remark.WatchesAfter(
                                List.of(
                                        schedule.task("1.2").orElseThrow().task(),
                                        schedule.task("1.4").orElseThrow().task())));
    }

    @Test
    void aSoakIsTimeBetweenPhases() {
        Schedule schedule =
                schedule(
                        0,
                        """
                        # P
                        ## Phase 1: A
                        - [ ] **1.1** a (10 min)
                        ## Phase 2: B
                        **Blocking:** Phase 1 complete + 24 hours stable, Team approval
                        - [ ] **2.1** b (10 min)
                        ### After 7 days
                        - [ ] **2.2** c (10 min)
                        """);
        int day = 24 * 60;
        // Both count from the end of phase 1.
        assertThat(Rows.of(schedule))
                .containsExactly(
                        "1.1 0-10 #1",
                        "2.1 %d-%d #1".formatted(10 + day, 20 + day),
                        "2.2 %d-%d #1".formatted(10 + 7 * day, 20 + 7 * day));
    }

    @Test
    void strictOrderIsOneAfterTheOther() {
        Schedule schedule =
                schedule(
                        3,
                        """
                        # P

                        All steps must be completed in order. Do not proceed to the next step before.

                        ## Phase 1: A
                        - [ ] **1.1** a (10 min)
                        - [ ] **1.2** b (5 min) (optional)
                        - [ ] **1.3** c (10 min)
                        - [ ] **1.4** d (10 min)
                        """);
        assertThat(Rows.of(schedule))
                .containsExactly("1.1 0-10 #1", "1.2 10-15 #2", "1.3 10-20 #1", "1.4 20-30 #1");
    }

    @Test
    void aWindowThatIsMissedIsSaid() {
        String text =
                """
                # P
                ## Phase 1: A
                - [ ] **1.1** a (90 min)
                ## Phase 2: B
                Schedule the cutover in the window Sunday 06:00-08:00 MSK.
                - [ ] **2.1** b (60 min)
                """;
        Plan plan = Story.plan(text);
        Schedule schedule = Schedule.of(plan, 0);
        ZoneId utc = ZoneId.of("UTC");
        // Phase 2 begins 90 minutes after T-0; 06:00 in Moscow is 03:00 UTC, on Sunday 22 November.
        Instant fits = Instant.parse("2026-11-22T02:00:00Z");
        Instant late = Instant.parse("2026-11-22T02:45:00Z");
        assertThat(schedule.at(fits, utc, plan).remarks()).isEmpty();
        assertThat(schedule.at(late, utc, plan).remarks())
                .containsExactly(
                        new Remark.OutsideWindow(
                                plan.arrangements().timetable().windows().getFirst(),
                                "Phase 2",
                                90 * 60,
                                150 * 60,
                                15 * 60,
                                135 * 60));
    }

    @Test
    void aPhaseLastsAsLongAsItSaysUnlessItsTasksTell() {
        Schedule schedule =
                schedule(
                        0,
                        """
                        # P
                        ## Phase 1: A (30 min)
                        - [ ] **1.1** a
                        - [ ] **1.2** b (10 min)
                        - [ ] **1.3** c
                        ## Phase 2: B (24-48 hours)
                        - [ ] **2.1** d (30 min)
                        ## Phase 3: C (10 min)
                        - [ ] **3.1** e (20 min)
                        """);
        // Phase 1: twenty minutes are left for two. Phase 2: the middle of 24 and 48 hours.
        assertThat(Rows.of(schedule))
                .containsExactly(
                        "1.1 0-10 #1",
                        "1.2 0-10 #2",
                        "1.3 0-10 #3",
                        "2.1 30-60 #1",
                        "3.1 2190-2210 #1");
        assertThat(Rows.phases(schedule)).containsExactly("1 0-30", "2 30-2190", "3 2190-2210");
        assertThat(Rows.slack(schedule.tasks()))
                .containsExactly("1.1 20", "1.2 20", "1.3 20", "2.1 2130", "3.1 0 critical");
        assertThat(schedule.remarks())
                .extracting(remark -> remark.getClass().getSimpleName())
                .containsExactly("TimeGuessed", "LastsAsStated");
    }

    @Test
    void aSizeStandsForATime() {
        Schedule schedule =
                schedule(1, "# P\n## Phase 1: A\n- [ ] **1.1** a (S)\n- [ ] **1.2** b (L)\n");
        assertThat(Rows.of(schedule)).containsExactly("1.1 0-15 #1", "1.2 15-135 #1");
        assertThat(schedule.remarks())
                .containsExactly(
                        new Remark.TimeGuessed(
                                Source.SIZE,
                                schedule.tasks().stream().map(TimedTask::task).toList()));
    }

    @Test
    void whereNothingIsSaidFiveMinutesAreGuessed() {
        Schedule schedule =
                schedule(1, "# P\n## A\n- [ ] a\n- [ ] b\n## B\n- [ ] Monitor for 5 minutes\n");
        assertThat(Rows.of(schedule)).containsExactly("A.1 0-5 #1", "A.2 5-10 #1", "B.1 10-15 #0");
        assertThat(schedule.remarks())
                .extracting(remark -> remark.getClass().getSimpleName())
                .containsExactly("TimeGuessed");
    }

    @Test
    void whatWaitsForItselfIsSaidAndPlannedAllTheSame() {
        Schedule schedule =
                schedule(
                        1,
                        """
                        # P
                        ## Phase 1: A
                        **Blocking:** Phase 2 complete
                        - [ ] **1.1** a (10 min)
                          - **Needs:** 1.2
                        - [ ] **1.2** b (10 min)
                          - **Needs:** 1.1
                        - [ ] **1.3** c (10 min)
                          - **Needs:** 1.3
                        ## Phase 2: B
                        **Blocking:** Phase 1 complete
                        - [ ] **2.1** d (10 min)
                        """);
        assertThat(schedule.tasks()).hasSize(4).allMatch(task -> task.end() > task.start());
        assertThat(schedule.end()).isEqualTo(40 * 60);
        assertThat(schedule.remarks()).allMatch(Remark.Circle.class::isInstance).hasSize(3);
    }

    @Test
    void aPlanWithNothingLeftHasNoSchedule() {
        Remark nothing = new Remark.NothingToDo();
        assertThat(schedule(1, "# P\n## A\n- [x] a\n").remarks()).containsExactly(nothing);
        assertThat(schedule(1, "Just a text.\n").remarks()).containsExactly(nothing);
    }

    @Test
    void ofSeveralWaysTheRecommendedIsPlanned() {
        Schedule schedule =
                schedule(
                        1,
                        """
                        # P
                        ## Phase 1: Switch (10 min)
                        ### Blue-Green Switch (Recommended)
                        - [ ] a
                        - [ ] b
                        ### Alternative: Rolling restart
                        - [ ] c
                        """);
        assertThat(Rows.of(schedule)).containsExactly("1.1 0-5 #1", "1.2 5-10 #1");
        assertThat(schedule.remarks()).anyMatch(Remark.WayTaken.class::isInstance);
    }
}
