package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;

import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import org.junit.jupiter.api.Test;

/// The board at every moment of a night.
class BoardViewTest {

    @Test
    void atTheStart() {
        Story story = Story.started(Plans.NIGHT);

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        Running since Sat 21 Nov 02:00 · demo-1
                        0/6 tasks (0 %)
                        ▶ Phase 0: Preparation · 0/3 · open since 02:00
                        ◌ Phase 1: Switch · 0/2 · waits for Phase 0 complete and Team approval
                        ◌ Phase 2: Aftercare · 0/1 · waits for Phase 1 complete and 24 hours stable
                        Next: claim 0.1 Back up the database, 0.2 Tell the support team, 0.3 Lower the TTL of the DNS records (optional).
                        Open issues: 0
                        Open risks: 0
                        [What is next] [My tasks] [Show a task ▾] [More ▾]\
                        """);
    }

    @Test
    void inTheMiddle() {
        Story story = Moments.middle();

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        Running since Sat 21 Nov 02:00 · demo-1
                        0/6 tasks (0 %)
                        ▶ Phase 0: Preparation · 0/3 · open since 02:00 · 0.1 Ana, 0.2 failed, 0.3 blocked
                        ◌ Phase 1: Switch · 0/2 · waits for Phase 0 complete and Team approval
                        ◌ Phase 2: Aftercare · 0/1 · waits for Phase 1 complete and 24 hours stable
                        Next: see to 0.2 Tell the support team, 0.3 Lower the TTL of the DNS records (optional), which failed or are blocked.
                        Open issues: 1 (1 high or critical)
                        Open risks: 0
                        [What is next] [My tasks] [Show a task ▾] [More ▾]\
                        """);
    }

    @Test
    void onHold() {
        Story story = Moments.held();

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        On hold since 02:20 by Ben: waiting for the network team.
                        0/6 tasks (0 %)
                        ▶ Phase 0: Preparation · 0/3 · open since 02:00 · 0.1 Ana, 0.2 failed, 0.3 blocked
                        ◌ Phase 1: Switch · 0/2 · waits for Phase 0 complete and Team approval
                        ◌ Phase 2: Aftercare · 0/1 · waits for Phase 1 complete and 24 hours stable
                        Next: resume the cutover with /cutover resume when it can go on.
                        Open issues: 1 (1 high or critical)
                        Open risks: 0
                        [Resume] [What is next] [My tasks] [Show a task ▾] [More ▾]\
                        """);
    }

    @Test
    void whenOnlyCriteriaAreLeft() {
        Story story = Moments.criteria();

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        Running since Sat 21 Nov 02:00 · demo-1
                        4/6 tasks (67 %)
                        ✔ Phase 0: Preparation · 2/3 · complete in 40 min
                        ▶ Phase 1: Switch · 2/2 · open since 02:45
                        ◌ Phase 2: Aftercare · 0/1 · waits for Phase 1 complete and 24 hours stable
                        Next: check off 2 criteria of phase 1 with /cutover check 1 N.
                        Open issues: 1 (1 high or critical)
                        Open risks: 0
                        [What is next] [My tasks] [More ▾]\
                        """);
    }

    @Test
    void whenAnApprovalIsDue() {
        Story story = Moments.approval();

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        Running since Sat 21 Nov 02:00 · demo-1
                        2/6 tasks (33 %)
                        ✔ Phase 0: Preparation · 2/3 · complete in 40 min
                        ◌ Phase 1: Switch · 0/2 · waits for Team approval
                        ◌ Phase 2: Aftercare · 0/1 · waits for Phase 1 complete and 24 hours stable
                        Next: phase 1 waits for Team approval: /cutover go 1.
                        Open issues: 1 (1 high or critical)
                        Open risks: 0
                        [What is next] [My tasks] [Go for phase 1] [No-go for phase 1] [More ▾]\
                        """);
    }

    @Test
    void duringTheSoak() {
        Story story = Moments.soak();

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        Running since Sat 21 Nov 02:00 · demo-1
                        4/6 tasks (67 %)
                        ✔ Phase 0: Preparation · 2/3 · complete in 40 min
                        ✔ Phase 1: Switch · 2/2 · complete in 25 min
                        ◌ Phase 2: Aftercare · 0/1 · waits for 24 hours stable
                        Next: phase 2 waits for 24 hours stable; it counts again after /cutover issue close 1 HOW: issue 1 “it is slow” since Sat 21 Nov 02:16: /cutover go 2.
                        Open issues: 1 (1 high or critical)
                        Open risks: 0
                        [What is next] [My tasks] [Go for phase 2] [No-go for phase 2] [More ▾]\
                        """);
    }

    @Test
    void whenOnlyTheFinalVerificationIsLeft() {
        Story story = Moments.verification();

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        Running since Sat 21 Nov 02:00 · demo-1
                        5/6 tasks (83 %)
                        ✔ Phase 0: Preparation · 2/3 · complete in 40 min
                        ✔ Phase 1: Switch · 2/2 · complete in 25 min
                        ✔ Phase 2: Aftercare · 1/1 · complete in 10 min
                        Next: check off 2 final criteria with /cutover check final N, then /cutover close.
                        Open issues: 1 (1 high or critical)
                        Open risks: 0
                        [What is next] [My tasks] [More ▾]\
                        """);
    }

    @Test
    void afterTheClose() {
        Story story = Moments.closed();

        assertSeen(new BoardView(story.cutover()).message())
                .isEqualTo(
                        """
                        Move Errors to GlitchTip · production
                        Closed at 04:30 by Ana
                        5/6 tasks (83 %)
                        ✔ Phase 0: Preparation · 2/3 · complete in 40 min
                        ✔ Phase 1: Switch · 2/2 · complete in 25 min
                        ✔ Phase 2: Aftercare · 1/1 · complete in 10 min
                        Next: nothing is left to do; /cutover timeline shows the record.
                        Open issues: 1 (1 high or critical)
                        Open risks: 0\
                        """);
    }
}
