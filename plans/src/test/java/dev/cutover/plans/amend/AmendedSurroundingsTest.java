package dev.cutover.plans.amend;

import static dev.cutover.plans.amend.AmendedTexts.amended;
import static dev.cutover.plans.amend.AmendedTexts.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a changed text says beside its tasks.
class AmendedSurroundingsTest {

    private static final String WAYS =
            """
            # P

            ## Phase 1: Move

            **Choose one method:**

            #### Method A: Dump

            - [ ] Dump it

            #### Method B: Replicate

            - [ ] Replicate it
            - [ ] Wait 10 minutes before the check

            ## Rollback Plan

            ### Level 1: Quick

            **Time:** 5 minutes

            1. Run `service start old`

            ## Contacts

            | Role | Name | Contact |
            |------|------|---------|
            | DBA | Cleo | 555-1 |
            """;

    @Test
    void aWayLeavesOutTheTasksThatItMeansWhateverStandsInFront() {
        Amendment amendment =
                amended(WAYS, WAYS.replace("- [ ] Dump it", "- [ ] Lock it\n- [ ] Dump it"));

        Plan known = amendment.plan();
        assertThat(known(known))
                .containsExactly(
                        "1.4 Lock it",
                        "1.1 Dump it",
                        "1.2 Replicate it",
                        "1.3 Wait 10 minutes before the check");
        assertThat(known.arrangements().choices().alternatives().getFirst().ways())
                .extracting(way -> way.tasks())
                .containsExactly(List.of("1.4", "1.1"), List.of("1.2", "1.3"));
        assertThat(known.arrangements().timetable().waits())
                .extracting(wait -> wait.scope().task())
                .containsExactly("1.3");
        assertThat(amendment.whole()).isEmpty();
    }

    @Test
    void whatSurroundsTheWorkIsComparedWhereverItStands() {
        assertThat(amended(WAYS, WAYS.replace("# P\n", "# P\n\nMore words.\n")).isEmpty()).isTrue();
        assertThat(amended(WAYS, WAYS.replace("start old", "start new")).whole())
                .containsExactly(Aspect.ROLLBACK);
        assertThat(amended(WAYS, WAYS.replace("555-1", "555-2")).whole())
                .containsExactly(Aspect.TEAM);
        assertThat(amended(WAYS, WAYS.replace("Method A: Dump", "Method A: Copy")).whole())
                .containsExactly(Aspect.CHOICES);
        assertThat(
                        amended(
                                        WAYS,
                                        WAYS.replace(
                                                "# P\n",
                                                "# P\n\n**Window:** Sunday 06:00-08:00 UTC\n"))
                                .whole())
                .containsExactly(Aspect.TIMES);
        assertThat(
                        amended(
                                        WAYS,
                                        WAYS.replace(
                                                "- [ ] Dump it",
                                                "- [ ] Dump it\n  - Tenant ID: ____"))
                                .whole())
                .contains(Aspect.BLANKS);
        assertThat(
                        amended(
                                        WAYS,
                                        WAYS.replace(
                                                "- [ ] Dump it",
                                                "- [ ] Dump it\n  - Announce: \"We begin\""))
                                .whole())
                .contains(Aspect.ANNOUNCEMENTS);
    }
}
