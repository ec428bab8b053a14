package dev.cutover.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoopTest {

    private static Loop loop(
            @Nullable Integer every, @Nullable Integer lasting, List<Integer> moments) {
        return new Loop("", 1, every, lasting, moments, Scope.PLAN);
    }

    @Test
    void whatRepeatsIsDueUntilItsTimeIsOverAndNeedsThatTime() {
        Loop loop = loop(15, 60, List.of());
        assertThat(loop.moments()).containsExactly(15, 30, 45, 60);
        assertThat(loop.needs()).isEqualTo(60);
    }

    @Test
    void whatDoesNotSayHowLongNeedsNoTimeOfItsOwnAndIsDueForADayAtMost() {
        Loop loop = loop(360, null, List.of());
        assertThat(loop.moments()).containsExactly(360, 720, 1080, 1440);
        assertThat(loop.needs()).isZero();
    }

    @Test
    void givenTimesNeedTheLastOfThem() {
        Loop loop = loop(null, null, List.of(60, 240, 720));
        assertThat(loop.moments()).containsExactly(60, 240, 720);
        assertThat(loop.needs()).isEqualTo(720);
    }

    @Test
    void whatRepeatsMoreRarelyThanItLastsIsNeverDue() {
        assertThat(loop(60, 30, List.of()).moments()).isEmpty();
    }

    @Test
    void nobodyIsAskedMoreThanFiveHundredTimes() {
        assertThat(loop(1, null, List.of()).moments()).hasSize(500);
        assertThat(loop(Integer.MAX_VALUE, Integer.MAX_VALUE, List.of()).moments())
                .containsExactly(Integer.MAX_VALUE);
        assertThat(loop(0, null, List.of(5)).moments()).containsExactly(5);
    }
}
