package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.info;
import static dev.cutover.plans.lint.Linting.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.Choices.Way;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.Team;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import dev.cutover.plans.Timetable.Window;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Durations, sizes, windows.
class TimeRulesTest {

    private static final String SHORT =
            """
            ## Phase 1: Switch
            **Duration:** 30 minutes
            - [ ] **1.1** a (20 min)
            - [ ] **1.2** b (20-30 min)
            - [ ] **1.3** c (10 min) (optional)
            """;

    @Test
    void aPhaseThatIsShorterThanItsTasksIsFlagged() {
        assertThat(Linting.of(new PhaseDurationRule(), SHORT))
                .containsExactly(
                        warning(
                                2,
                                "phase-duration",
                                "“Phase 1: Switch” says 30 min, but its 3 tasks add up to 40 min to"
                                        + " 1 h.",
                                "Write “40 min to 1 h”, or say which tasks run side by side."));
        assertThat(Linting.of(new PhaseDurationRule(), SHORT.replace("30 minutes", "40 minutes")))
                .isEmpty();
        assertThat(Linting.of(new PhaseDurationRule(), SHORT.replace("a (20 min)", "a"))).isEmpty();
    }

    @Test
    void ofAPhaseThatIsDoneItIsAHint() {
        assertThat(Linting.of(new PhaseDurationRule(), SHORT.replace("[ ]", "[x]")))
                .containsExactly(
                        info(
                                2,
                                "phase-duration",
                                "“Phase 1: Switch” says 30 min, but its 3 tasks add up to 40 min to"
                                        + " 1 h.",
                                "If this is the time it took, write it into the time tracking and"
                                        + " leave the estimate here."));
    }

    @Test
    void aPhaseThatIsMuchLongerThanItsTasksIsAHintUnlessThereIsWaiting() {
        String text = SHORT.replace("30 minutes", "3 hours");
        assertThat(Linting.of(new PhaseDurationRule(), text))
                .containsExactly(
                        info(
                                2,
                                "phase-duration",
                                "“Phase 1: Switch” says 3 h, but its 3 tasks add up to only 40 min"
                                        + " to 1 h.",
                                "Write “40 min to 1 h”, or say what the rest of the time is for."));
        Wait wait =
                new Wait(
                        "wait", 3, Estimate.ofMinutes(60), 3600, false, new Scope("1", null, null));
        Timetable waits = new Timetable(List.of(), List.of(wait), List.of(), List.of(), null);
        assertThat(
                        Linting.of(
                                new PhaseDurationRule(),
                                text,
                                Linting.arrangements(Rollback.NONE, Team.NONE, waits)))
                .isEmpty();
        assertThat(Linting.of(new PhaseDurationRule(), SHORT.replace("30 minutes", "24 hours")))
                .isEmpty();
    }

    @Test
    void theGroupsOfAPhaseAreAddedUpWhereTheTasksHaveNoTimes() {
        String text =
                """
                ## Phase 1: Switch (20 minutes)
                ### Schema (15 minutes)
                - [ ] a
                ### Data (40 minutes)
                - [ ] b
                """;
        assertThat(Linting.of(new PhaseDurationRule(), text))
                .containsExactly(
                        warning(
                                1,
                                "phase-duration",
                                "“Phase 1: Switch” says 20 min, but its 2 groups add up to 55 min.",
                                "Write “55 min”, or say which tasks run side by side."));
        assertThat(Linting.of(new PhaseDurationRule(), text.replace("(40 minutes)", ""))).isEmpty();
    }

    @Test
    void ofAlternativesOneCounts() {
        String text =
                """
                ## Phase 1: Switch (20 minutes)
                - [ ] **1.1** a (10 min)
                - [ ] **1.2** b (10 min)
                - [ ] **1.3** c (10 min)
                """;
        assertThat(Linting.of(new PhaseDurationRule(), text)).hasSize(1);
        Alternative either =
                new Alternative(
                        "Choose",
                        1,
                        "1",
                        List.of(
                                new Way("A", "A", 3, false, List.of("1.2"), null),
                                new Way("B", "B", 4, false, List.of("1.3"), null)));
        assertThat(
                        Linting.of(
                                new PhaseDurationRule(),
                                text,
                                Linting.choices(new Choices(List.of(), List.of(either)))))
                .isEmpty();
    }

    @Test
    void aPhaseWithoutATimeIsAHint() {
        String text =
                """
                ## Phase 1: Prepare (20 minutes)
                - [ ] a
                ## Phase 2: Switch
                - [ ] b
                ## Phase 3: Look
                - [ ] c (5 min)
                ## Phase 4: Done
                - [x] d
                ## Post-migration tasks
                - [ ] e
                """;
        assertThat(Linting.of(new NoEstimateRule(), text))
                .containsExactly(
                        info(
                                3,
                                "no-estimate",
                                "“Phase 2: Switch” does not say how long it takes.",
                                "Write “**Duration:** 30 minutes” below it, or “(10 min)” behind"
                                        + " each of its tasks."));
    }

    @Test
    void whereNothingHasATimeItIsOneHintAndAPhaseBeforeTheNightNeedsNone() {
        String text =
                """
                ## Phase 1: Prepare
                - [ ] a
                ## Phase 2: Switch
                - [ ] b
                """;
        assertThat(Linting.of(new NoEstimateRule(), text))
                .containsExactly(
                        info(
                                1,
                                "no-estimate",
                                "None of the 2 phases says how long it takes, so there will be no"
                                        + " forecast.",
                                "Write “**Duration:** 30 minutes” below each phase, or “(10 min)”"
                                        + " behind each task."));
        Plan plan = Linting.plan(text);
        Plan ahead =
                plan.with(plan.phases().stream().map(phase -> Linting.at(phase, -60)).toList());
        assertThat(Linting.of(new NoEstimateRule(), ahead, text)).isEmpty();
    }

    @Test
    void aSizeThatDoesNotFitTheEstimateIsAHint() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] **1.1** a (30 min, M)
                - [ ] **1.2** b (20 min, M)
                - [ ] **1.3** c (40 min, M)
                - [ ] **1.4** d (60 min, S)
                - [ ] **1.5** e (24 hours, S)
                - [ ] **1.6** f (10 min, L)
                - [ ] **1.7** g (30 min, S)
                - [ ] **1.8** h (30 min, L)
                - [x] **1.9** i (10 min, XL)
                - [ ] **1.10** Watch the first hour (60 min, S)
                """;
        assertThat(Linting.of(new SizeRule(), text))
                .containsExactly(
                        size(5, "1.4 is an S of 1 h; the M tasks of this plan take 30 min", "M"),
                        size(6, "1.5 is an S of 24 h; that is long for an S", "a larger size"),
                        size(7, "1.6 is an L of 10 min; that is short for an L", "a smaller size"));
        String few = text.replace("(40 min, M)", "");
        assertThat(Linting.of(new SizeRule(), few)).extracting(f -> f.line()).containsExactly(6, 7);
    }

    private static Finding size(int line, String what, String better) {
        return info(
                line,
                "size-and-estimate",
                "Task " + what + ".",
                "Write "
                        + better
                        + ", or another time; if most of it is waiting, say so in a note.");
    }

    @Test
    void aPhaseThatBeginsBeforeTheOneBeforeIsOverIsFlagged() {
        String text =
                """
                ## Phase 1: Schema (20 minutes)
                - [ ] a
                ## Phase 2: Switch (10 minutes)
                - [ ] b
                ## Phase 3: Look
                - [ ] c
                """;
        assertThat(Linting.of(new OffsetRule(), timed(text, 0, 10, 5), text))
                .containsExactly(
                        warning(
                                3,
                                "offset",
                                "“Phase 2: Switch” begins at T+10 min, but “Phase 1: Schema” is"
                                        + " over at T+20 min at the earliest.",
                                "Write “**Time:** T+20 minutes”, or shorten what comes before."),
                        warning(
                                5,
                                "offset",
                                "“Phase 3: Look” is at T+5 min, before “Phase 2: Switch” at T+10"
                                        + " min, which stands above it.",
                                "Put the phases into the order of their times."));
        assertThat(Linting.of(new OffsetRule(), timed(text, -20, 0, 10), text)).isEmpty();
        assertThat(Linting.of(new OffsetRule(), timed(text, -30, -15, 0), text))
                .extracting(finding -> finding.fix())
                .containsExactly("Write “**Time:** T-10 minutes”, or shorten what comes before.");
    }

    private static Plan timed(String text, int... offsets) {
        Plan plan = Linting.plan(text);
        return plan.with(
                IntStream.range(0, offsets.length)
                        .mapToObj(index -> Linting.at(plan.phases().get(index), offsets[index]))
                        .toList());
    }

    @Test
    void workAndRollbackThatAreLongerThanTheWindowAreFlagged() {
        String text =
                """
                # Move the wiki in the window Sunday 06:00-08:00
                ## Phase 1: Prepare (3 hours)
                - [ ] a
                ## Phase 2: Cutover (100 minutes)
                - [ ] b
                """;
        Level back = level(Estimate.ofMinutes(30));
        Window window = window(1, 6, 8);
        assertThat(Linting.of(new WindowRule(), text, in(window, back)))
                .containsExactly(
                        warning(
                                1,
                                "window-too-short",
                                "The window Sunday 06:00-08:00 UTC has 2 h, but the work takes 1 h"
                                        + " 40 min and the way back 30 min.",
                                "Ask for a window of at least 2 h 10 min, or do some of the work"
                                        + " before it."));
        assertThat(Linting.of(new WindowRule(), text, in(window, level(null)))).isEmpty();
        assertThat(Linting.of(new WindowRule(), text, in(window(1, 23, 2), back))).isEmpty();
        assertThat(Linting.of(new WindowRule(), text, in(window(2, 6, 8), level(null))))
                .extracting(finding -> finding.message())
                .containsExactly(
                        "The window Sunday 06:00-08:00 UTC has 2 h, but the work takes 3 h.");
    }

    static Window window(int line, int from, int to) {
        return new Window(
                "the window, in a long sentence",
                line,
                DayOfWeek.SUNDAY,
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                null,
                "UTC");
    }

    private static Level level(@Nullable Estimate time) {
        return new Level("1", "Quick", 9, null, List.of(), List.of(), time, null, null, null);
    }

    private static Arrangements in(Window window, Level level) {
        return Linting.arrangements(
                new Rollback(List.of(), List.of(level), List.of(), null, List.of()),
                Team.NONE,
                new Timetable(List.of(window), List.of(), List.of(), List.of(), null));
    }

    @Test
    void aCriterionThatAsksForALongerSoakThanTheGateIsFlagged() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] a
                **Phase 1 Completion Criteria:**
                - [ ] 48 hours stable
                - [ ] 12 hours without an alarm
                ## Phase 2: Tidy up
                **Blocking:** Phase 1 complete + 24 hours stable
                - [ ] b
                **Phase 2 Completion Criteria:**
                - [ ] 48 hours stable
                ## Success Criteria
                - [ ] 7+ days stable operation
                - [ ] The bill is paid within 30 days
                """;
        String fix = "Write the same time in both, or say when this is judged.";
        assertThat(Linting.of(new SoakRule(), text))
                .containsExactly(
                        warning(
                                4,
                                "soak",
                                "“48 hours stable” asks for 2 days, but the gate of “Phase 2: Tidy"
                                        + " up” (line 6) waits for 24 h only.",
                                fix),
                        warning(
                                12,
                                "soak",
                                "“7+ days stable operation” asks for 7 days, but the gate of “Phase"
                                        + " 2: Tidy up” (line 6) waits for 24 h only.",
                                fix));
        assertThat(Linting.of(new SoakRule(), text.replace("+ 24 hours", "+ 7 days"))).isEmpty();
        assertThat(Linting.of(new SoakRule(), text.replace("+ 24 hours stable", ""))).isEmpty();
    }

    @Test
    void timesAreReadAndSaid() {
        assertThat(Durations.in("2-3h, 90 min and 1,5 d or 24-hour, 7+ days, 1 week"))
                .containsExactly(
                        new Estimate(120, 180),
                        Estimate.ofMinutes(90),
                        Estimate.ofMinutes(2160),
                        Estimate.ofMinutes(1440),
                        Estimate.ofMinutes(10080),
                        Estimate.ofMinutes(10080));
        assertThat(Durations.in("v2.3m 5 MB 3 cats")).isEmpty();
        assertThat(List.of(0, 5, 60, 61, 1440, 2880, 2881).stream().map(Durations::words))
                .containsExactly(
                        "0 min", "5 min", "1 h", "1 h 1 min", "24 h", "2 days", "48 h 1 min");
    }
}
