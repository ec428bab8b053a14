package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Phase;
import org.junit.jupiter.api.Test;

/// The first two phases in the channel at every moment of a night.
class PhaseViewTest {

    @Test
    void atTheStart() {
        Story story = Story.started(Plans.NIGHT);

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Open since 02:00 · planned: 1 h
                        0/3 tasks (0 %)
                        ○ 0.1 Back up the database · 15 min [Claim 0.1]
                        ○ 0.2 Tell the support team · 5 min [Claim 0.2]
                        ○ 0.3 Lower the TTL of the DNS records (optional) [Claim 0.3]
                        Phase 1: Switch
                        Waits for Phase 0 complete and Team approval
                        0/2 tasks (0 %)
                        ○ 1.1 Point the SDKs to GlitchTip · 20 min
                        ○ 1.2 Check that events arrive · 10 min
                        Completion criteria: 0/3 met\
                        """);
    }

    @Test
    void inTheMiddle() {
        Story story = Moments.middle();

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Open since 02:00 · planned: 1 h
                        0/3 tasks (0 %)
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2 [Done 0.1]
                        ✖ 0.2 Tell the support team · failed at 02:10, says Ben: nobody answers. [Retry 0.2]
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        Phase 1: Switch
                        Waits for Phase 0 complete and Team approval
                        0/2 tasks (0 %)
                        ○ 1.1 Point the SDKs to GlitchTip · 20 min
                        ○ 1.2 Check that events arrive · 10 min
                        Completion criteria: 0/3 met\
                        """);
    }

    @Test
    void onHold() {
        Story story = Moments.held();

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Open since 02:00 · planned: 1 h
                        0/3 tasks (0 %)
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2
                        ✖ 0.2 Tell the support team · failed at 02:10, says Ben: nobody answers.
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access
                        Phase 1: Switch
                        Waits for Phase 0 complete and Team approval
                        0/2 tasks (0 %)
                        ○ 1.1 Point the SDKs to GlitchTip · 20 min
                        ○ 1.2 Check that events arrive · 10 min
                        Completion criteria: 0/3 met\
                        """);
    }

    @Test
    void whenOnlyCriteriaAreLeft() {
        Story story = Moments.criteria();

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Complete at 02:40, after 40 min · planned: 1 h · still open, optional: 0.3
                        2/3 tasks (67 %)
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        Done: 0.1, 0.2
                        Phase 1: Switch
                        Open since 02:45 · planned: 30 min
                        2/2 tasks (100 %)
                        Done: 1.1, 1.2
                        Completion criteria: 0/3 met
                        ○ Criterion 1: All 100 test errors captured [Met]
                        ○ Criterion 2: No errors in the worker log [Met]
                        ○ Criterion 3: Dashboards look the same (optional) [Met]\
                        """);
    }

    @Test
    void whenAnApprovalIsDue() {
        Story story = Moments.approval();

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Complete at 02:40, after 40 min · planned: 1 h · still open, optional: 0.3
                        2/3 tasks (67 %)
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        Done: 0.1, 0.2
                        Phase 1: Switch
                        Waits for Team approval
                        0/2 tasks (0 %)
                        ○ 1.1 Point the SDKs to GlitchTip · 20 min
                        ○ 1.2 Check that events arrive · 10 min
                        Completion criteria: 0/3 met\
                        """);
    }

    @Test
    void duringTheSoak() {
        Story story = Moments.soak();

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Complete at 02:40, after 40 min · planned: 1 h · still open, optional: 0.3
                        2/3 tasks (67 %)
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        Done: 0.1, 0.2
                        Phase 1: Switch
                        Complete at 03:10, after 25 min · planned: 30 min
                        2/2 tasks (100 %)
                        Done: 1.1, 1.2
                        Completion criteria: 2/3 met
                        ○ Criterion 3: Dashboards look the same (optional)\
                        """);
    }

    @Test
    void whenOnlyTheFinalVerificationIsLeft() {
        Story story = Moments.verification();

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Complete at 02:40, after 40 min · planned: 1 h · still open, optional: 0.3
                        2/3 tasks (67 %)
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        Done: 0.1, 0.2
                        Phase 1: Switch
                        Complete at 03:10, after 25 min · planned: 30 min
                        2/2 tasks (100 %)
                        Done: 1.1, 1.2
                        Completion criteria: 2/3 met
                        ○ Criterion 3: Dashboards look the same (optional)\
                        """);
    }

    @Test
    void afterTheClose() {
        Story story = Moments.closed();

        assertSeen(Seen.both(story))
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        Complete at 02:40, after 40 min · planned: 1 h · still open, optional: 0.3
                        2/3 tasks (67 %)
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access
                        Done: 0.1, 0.2
                        Phase 1: Switch
                        Complete at 03:10, after 25 min · planned: 30 min
                        2/2 tasks (100 %)
                        Done: 1.1, 1.2
                        Completion criteria: 2/3 met
                        ○ Criterion 3: Dashboards look the same (optional)\
                        """);
    }

    @Test
    void ofManyTasksThoseInHandAndTheFirstAreShown() {
        StringBuilder plan = new StringBuilder("# Wide\n## Phase 1: All\n");
        for (int number = 1; number <= 100; number++) {
            plan.append("- [ ] **1.").append(number).append("** Task\n");
        }
        Story story = Story.started(plan.toString()).given("Ana: claim 1.99");
        Phase phase = story.cutover().plan().phases().getFirst();

        String seen = Seen.plain(new PhaseView(story.cutover(), phase).message());
        assertThat(seen.lines().filter(line -> line.contains(" Task"))).hasSize(40);
        assertThat(seen)
                .contains("▶ 1.99 Task · with Ana since")
                .contains("○ 1.39 Task")
                .doesNotContain("1.40 Task")
                .contains("And 60 more: /cutover plan shows them all.");
    }
}
