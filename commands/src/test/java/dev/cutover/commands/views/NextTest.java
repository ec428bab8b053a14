package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;

import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import org.junit.jupiter.api.Test;

/// What Ana can do now.
class NextTest {

    @Test
    void atTheStart() {
        Story story = Story.started(Plans.NIGHT);

        assertSeen(new Looks(story.cutover()).next(Story.ANA))
                .isEqualTo(
                        """
                        Free to claim
                        ○ 0.1 Back up the database · 15 min [Claim 0.1]
                        ○ 0.2 Tell the support team · 5 min [Claim 0.2]
                        ○ 0.3 Lower the TTL of the DNS records (optional) [Claim 0.3]
                        Next: claim 0.1 Back up the database, 0.2 Tell the support team, 0.3 Lower the TTL of the DNS records (optional).\
                        """);
    }

    @Test
    void inTheMiddle() {
        Story story = Moments.middle();

        assertSeen(new Looks(story.cutover()).next(Story.ANA))
                .isEqualTo(
                        """
                        Yours
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2 [Done 0.1]
                        Failed or blocked
                        ✖ 0.2 Tell the support team · failed at 02:10, says Ben: nobody answers. [Retry 0.2]
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        Next: see to 0.2 Tell the support team, 0.3 Lower the TTL of the DNS records (optional), which failed or are blocked.\
                        """);
    }

    @Test
    void onHold() {
        Story story = Moments.held();

        assertSeen(new Looks(story.cutover()).next(Story.ANA))
                .isEqualTo(
                        """
                        Yours
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2
                        Next: resume the cutover with /cutover resume when it can go on.\
                        """);
    }

    @Test
    void whenOnlyCriteriaAreLeft() {
        Story story = Moments.criteria();

        assertSeen(new Looks(story.cutover()).next(Story.ANA))
                .isEqualTo(
                        """
                        Criteria of phase 1
                        ○ Criterion 1: All 100 test errors captured [Met]
                        ○ Criterion 2: No errors in the worker log [Met]
                        ○ Criterion 3: Dashboards look the same (optional) [Met]
                        Next: check off 2 criteria of phase 1 with /cutover check 1 N.\
                        """);
    }

    @Test
    void whenAPhaseIsNoGo() {
        Story story = Moments.approval().given("03:00 Ben: no-go 1 the keys are missing");

        assertSeen(new Looks(story.cutover()).next(Story.CLEO))
                .endsWith(
                        "Next: phase 1 is no-go, says Ben (the keys are missing): /cutover go 1 when it may open.");
        assertSeen(new Looks(story.cutover()).status())
                .endsWith(
                        "Next: phase 1 is no-go, says Ben (the keys are missing): /cutover go 1 when it may open.");
        assertSeen(new Looks(story.cutover()).plan())
                .contains(
                        "No-go since 03:00 by Ben: the keys are missing · /cutover go 1 · waits for Team approval\n");
    }

    @Test
    void whenAnApprovalIsDue() {
        Story story = Moments.approval();

        assertSeen(new Looks(story.cutover()).next(Story.ANA))
                .isEqualTo(
                        """
                        Next: phase 1 waits for Team approval: /cutover go 1.\
                        """);
    }

    @Test
    void whenOnlyTheFinalVerificationIsLeft() {
        Story story = Moments.verification();

        assertSeen(new Looks(story.cutover()).next(Story.ANA))
                .isEqualTo(
                        """
                        Final verification
                        ○ Criterion 1: Users can log in [Met]
                        ○ Criterion 2: Alerts reach the channel [Met]
                        Next: check off 2 final criteria with /cutover check final N, then /cutover close.\
                        """);
    }

    @Test
    void afterTheClose() {
        Story story = Moments.closed();

        assertSeen(new Looks(story.cutover()).next(Story.ANA))
                .isEqualTo(
                        """
                        Next: nothing is left to do; /cutover timeline shows the record.\
                        """);
    }
}
