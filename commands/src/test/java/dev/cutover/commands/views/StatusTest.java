package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;

import dev.cutover.commands.kit.Story;
import org.junit.jupiter.api.Test;

/// Where things stand, in a few lines.
class StatusTest {

    @Test
    void inTheMiddle() {
        Story story = Moments.middle();

        assertSeen(new Looks(story.cutover()).status())
                .isEqualTo(
                        """
                        Running since Sat 21 Nov 02:00 · demo-1
                        0/6 tasks (0 %)
                        Phase 0: Preparation is open.
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2 [Done 0.1]
                        ✖ 0.2 Tell the support team · failed at 02:10, says Ben: nobody answers. [Retry 0.2]
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        1 open issue, 0 open risks.
                        0 messages of at most 25 in this channel.
                        Next: see to 0.2 Tell the support team, 0.3 Lower the TTL of the DNS records (optional), which failed or are blocked.\
                        """);
    }

    @Test
    void onHold() {
        Story story = Moments.held();

        assertSeen(new Looks(story.cutover()).status())
                .isEqualTo(
                        """
                        On hold since 02:20 by Ben: waiting for the network team.
                        0/6 tasks (0 %)
                        Phase 0: Preparation is open.
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2
                        ✖ 0.2 Tell the support team · failed at 02:10, says Ben: nobody answers.
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access
                        1 open issue, 0 open risks.
                        0 messages of at most 25 in this channel.
                        Next: resume the cutover with /cutover resume when it can go on.\
                        """);
    }

    @Test
    void duringTheSoak() {
        Story story = Moments.soak();

        assertSeen(new Looks(story.cutover()).status())
                .isEqualTo(
                        """
                        Running since Sat 21 Nov 02:00 · demo-1
                        4/6 tasks (67 %)
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        1 open issue, 0 open risks.
                        0 messages of at most 25 in this channel.
                        Next: phase 2 waits for 24 hours stable; it counts again after /cutover issue close 1 HOW: issue 1 “it is slow” since Sat 21 Nov 02:16: /cutover go 2.\
                        """);
    }

    @Test
    void afterTheClose() {
        Story story = Moments.closed();

        assertSeen(new Looks(story.cutover()).status())
                .isEqualTo(
                        """
                        Closed at 04:30 by Ana
                        5/6 tasks (83 %)
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access
                        1 open issue, 0 open risks.
                        0 messages of at most 25 in this channel.
                        Next: nothing is left to do; /cutover timeline shows the record.\
                        """);
    }
}
