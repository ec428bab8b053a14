package dev.cutover.plans.markdown.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableReaderTest {

    @Test
    void phasesAndTasksHaveTheirOffsets() {
        Plan plan =
                read(
                        """
                        ## Before (24 Hours Before)
                        - [ ] a
                        ## Phase 1: Freeze
                        **Time:** T-15 minutes
                        - [ ] b (T-10)
                        - [ ] T-5: c
                        - [ ] d
                          - **Time:** T+5
                        - [ ] e
                          - **Time:** 20 min
                        ### T+30: Check
                        - [ ] f
                        ## Phase 2: Watch (24 Hours)
                        - [ ] g
                        """);
        assertThat(plan.phases())
                .extracting(Phase::title, Phase::offsetMinutes)
                .containsExactly(
                        tuple("Before (24 Hours Before)", -1440),
                        tuple("Phase 1: Freeze", -15),
                        tuple("Phase 2: Watch", null));
        assertThat(plan.phase("1").orElseThrow().tasks())
                .extracting(task -> task.details().offsetMinutes())
                .containsExactly(-10, -5, 5, null, 30);
        assertThat(plan.task("1.4").orElseThrow().estimate()).isEqualTo(Estimate.ofMinutes(20));
    }

    @Test
    void aGuessedUnitIsSaid() {
        assertThat(rules(read("## Phase 1: a (T+20)\n- [ ] x\n"))).contains("offset-unit");
        assertThat(rules(read("## Phase 1: a (T+20 min)\n- [ ] x\n")))
                .doesNotContain("offset-unit");
    }

    @Test
    void aWindowIsReadWithItsZone() {
        Plan plan =
                read(
                        "# T\n\n**Maintenance window:** Sat 22:00 – Sun 02:00 CET\n\n## Phase 1: a\n- [ ] x\n");
        assertThat(times(plan).windows())
                .singleElement()
                .satisfies(window -> {
                    assertThat(window.day()).isEqualTo(DayOfWeek.SATURDAY);
                    assertThat(window.from()).hasToString("22:00");
                    assertThat(window.to()).hasToString("02:00");
                    assertThat(window.zoneText()).isEqualTo("CET");
                    assertThat(window.line()).isEqualTo(3);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "window 02:00-04:00 MSK, zone, INFO",
        "window 02:00-04:00 CST, ambiguous-zone, WARNING",
        "window 02:00-04:00 XYT, unknown-zone, WARNING",
        "window 02:00-04:00, window-zone, INFO",
    })
    void whatIsInferredOfAZoneIsSaid(String line, String rule, Finding.Level level) {
        assertThat(read("## Phase 1: a\n\n" + line + "\n\n- [ ] x\n").findings())
                .filteredOn(finding -> finding.line() == 3)
                .extracting(Finding::rule, Finding::level)
                .containsExactly(tuple(rule, level));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Business hours 09:00-17:00 UTC",
                "The copy ran 02:00-04:00",
                "window of 5-10 minutes"
            })
    void otherHoursAreNoWindow(String line) {
        assertThat(times(read("## Phase 1: a\n\n" + line + "\n\n- [ ] x\n")).windows()).isEmpty();
    }

    @Test
    void hoursOfContactsAreNoWindow() {
        assertThat(
                        times(read("## Phase 1: a\n- [ ] x\n## Contacts\nAnn 02:00-04:00 UTC\n"))
                                .windows())
                .isEmpty();
    }

    @Test
    void locksHaveTheirScope() {
        Plan plan =
                read(
                        """
                        ## Phase 7: Retire

                        ⚠️ DO NOT DO THIS IMMEDIATELY - Wait 24-48 hours!

                        ### After 24-48 Hours of Stable Operation
                        - [ ] a
                        ### After 7 Days (Recommended)
                        - [ ] b
                        **After one month**
                        - [ ] c
                        - [ ] After 2 days, delete d
                        - [ ] Wait 60 seconds
                        ## Phase 8: Rest (after 24h stable)
                        **Blocking:** Phase 7 complete + 24 hours stable
                        - [ ] Monitor for 24 hours
                        """);
        assertThat(times(plan).waits())
                .extracting(Wait::lock, wait -> wait.time().maxMinutes(), Wait::scope)
                .containsExactly(
                        tuple(true, 2880, new Scope("7", null, null)),
                        tuple(
                                true,
                                2880,
                                new Scope("7", "After 24-48 Hours of Stable Operation", null)),
                        tuple(true, 10080, new Scope("7", "After 7 Days (Recommended)", null)),
                        tuple(true, 43200, new Scope("7", "After one month", null)),
                        tuple(true, 2880, new Scope("7", "After one month", "7.4")),
                        tuple(false, 1, new Scope("7", "After one month", "7.5")),
                        tuple(true, 1440, new Scope("8", null, null)),
                        tuple(false, 1440, new Scope("8", null, "8.1")));
        assertThat(rules(plan)).contains("wait-lock");
    }

    @Test
    void aTaskIsLockedBehindItsNumberToo() {
        Plan plan =
                read(
                        """
                        ## Phase 7: Retire
                        - [ ] **7.1** After 7 days, delete the disks
                        - [ ] **7.2** 30 days later: delete the old group
                        - [ ] **7.3** Delete what is 30 days old
                        """);
        assertThat(times(plan).waits())
                .extracting(Wait::lock, wait -> wait.time().maxMinutes(), Wait::scope)
                .containsExactly(
                        tuple(true, 10080, new Scope("7", null, "7.1")),
                        tuple(true, 43200, new Scope("7", null, "7.2")));
    }

    @Test
    void aCheckThatHasItsTimeInItsTitleIsAskedForAndNotLocked() {
        Plan plan =
                read(
                        """
                        ## Phase 3: Side by side
                        - [ ] **3.1** 12-Hour Stability Check (15 min, S)
                          - [ ] Run the check script
                        - [ ] **3.2** Look at the load
                        - [ ] **3.3** 24-Hour Stability Check
                        - [ ] **3.4** 24-Hour Stability Verification (24 hours)
                        ### 48-Hour Stability Review
                        - [ ] **3.5** Read the log
                        """);
        assertThat(times(plan).loops())
                .extracting(
                        Timetable.Loop::everyMinutes,
                        Timetable.Loop::atMinutes,
                        Timetable.Loop::scope)
                .containsExactly(
                        tuple(null, List.of(720), new Scope("3", null, "3.1")),
                        tuple(null, List.of(1440), new Scope("3", null, "3.3")),
                        tuple(
                                null,
                                List.of(2880),
                                new Scope("3", "48-Hour Stability Review", null)));
        assertThat(times(plan).loops().getFirst().is(plan.task("3.1").orElseThrow())).isTrue();
        assertThat(times(plan).loops().getFirst().is(plan.task("3.3").orElseThrow())).isFalse();
        assertThat(times(plan).waits())
                .as("only what takes as long as it says waits")
                .extracting(Wait::lock, wait -> wait.time().maxMinutes(), Wait::scope)
                .containsExactly(tuple(false, 1440, new Scope("3", null, "3.4")));
        assertThat(rules(plan)).contains("clock").doesNotContain("wait-lock");
    }

    @Test
    void aHeadingWithoutTasksOfItsOwnLocksTheGroupsBelow() {
        Plan plan = read("## Phase 1: a\n- [ ] x\n### After 7 days\n#### Disks\n- [ ] y\n");
        assertThat(times(plan).waits())
                .extracting(Wait::scope)
                .containsExactly(new Scope("1", "Disks", null));
    }

    @Test
    void whatStandsOutsideThePhasesOrIsACriterionDoesNotWait() {
        Plan plan =
                read(
                        """
                        Wait 24 hours.
                        ## Phase 1: a
                        - [ ] x
                        **Phase 1 Completion Criteria:**
                        - [ ] 24+ hours stable operation
                        ## Rollback
                        - [ ] Waited for DNS propagation (5-10 minutes)
                        """);
        assertThat(times(plan).waits()).isEmpty();
    }

    @Test
    void loopsLastAsLongAsTheySayOrAsTheirTask() {
        Plan plan =
                read(
                        """
                        ## Phase 1: a
                        - [ ] Watch the first hour (60 min)
                          - [ ] Every 15 min: `status`
                          - [ ] Every 6 hours for 48 hours
                        - [ ] Check errors every 5 minutes
                        """);
        assertThat(times(plan).loops())
                .extracting(
                        Timetable.Loop::everyMinutes,
                        Timetable.Loop::forMinutes,
                        loop -> loop.scope().task())
                .containsExactly(
                        tuple(15, 60, "1.1"), tuple(360, 2880, "1.1"), tuple(5, null, "1.2"));
        assertThat(rules(plan)).containsOnlyOnce("loop-length");
    }

    @Test
    void theClockOpensGroups() {
        Plan plan =
                read(
                        """
                        ## Phase 1: Monitoring
                        ### Hour 1
                        - [ ] a
                        ### Hour 4
                        - [ ] b
                        **Day 3**
                        - [ ] c
                        """);
        assertThat(times(plan).loops())
                .extracting(Timetable.Loop::atMinutes, Timetable.Loop::scope)
                .containsExactly(
                        tuple(List.of(60), new Scope("1", "Hour 1", null)),
                        tuple(List.of(240), new Scope("1", "Hour 4", null)));
    }

    @Test
    void daysOneAfterTheOtherAreASchedule() {
        String days = "### Day 1\n- [ ] a\n### Day 2\n- [ ] b\n### Day 3\n- [ ] c\n";
        assertThat(times(read("## Phase 1: Migrate\n" + days)).loops()).isEmpty();
        assertThat(times(read("## Phase 1: Monitor\n" + days)).loops()).hasSize(3);
    }

    @Test
    void leadTimesBelongToTheirTask() {
        assertThat(
                        times(read("## Phase 1: a\n- [ ] Lowered the TTL (done 24+ hours ago)\n"))
                                .leads())
                .extracting(Timetable.Lead::minutes, lead -> lead.scope().task())
                .containsExactly(tuple(1440, "1.1"));
    }

    @Test
    void aGoalForTheDowntimeGoesBeforeTheKindOfDeployment() {
        String zero =
                "# T\n\n**Deployment Type:** Blue-Green (Zero Downtime)\n\n## Phase 1: a\n- [ ] x (zero downtime)\n";
        assertThat(times(read(zero)).downtimeGoalMinutes()).isZero();
        assertThat(rules(read(zero))).contains("downtime-goal");
        assertThat(
                        times(read(zero + "\n## End\nTotal Downtime: ___ (goal: < 15 minutes)\n"))
                                .downtimeGoalMinutes())
                .isEqualTo(15);
        assertThat(times(read("## Phase 1: a\n- [ ] Sync (zero downtime)\n")).downtimeGoalMinutes())
                .isNull();
        assertThat(
                        times(read("**Downtime:** none\n## Phase 1: a\n- [ ] x\n"))
                                .downtimeGoalMinutes())
                .isZero();
        assertThat(
                        times(read("**Downtime:** 0.5 h\n## Phase 1: a\n- [ ] x\n"))
                                .downtimeGoalMinutes())
                .isNull();
    }

    @Test
    void warningsOfGroupsAndItemsAreKeptForThePhase() {
        Plan plan =
                read(
                        """
                        ## Phase 1: a
                        ### G
                        **CRITICAL STEP - Monitor Closely**
                        - [ ] x
                          - ⚠️ IMPORTANT: never twice
                          > Never run this on production

                        - ⚠️ careful
                        """);
        assertThat(plan.phases().getFirst().warnings()).hasSize(4);
    }

    private static Timetable times(Plan plan) {
        return plan.arrangements().timetable();
    }

    private static List<String> rules(Plan plan) {
        return plan.findings().stream().map(Finding::rule).toList();
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
