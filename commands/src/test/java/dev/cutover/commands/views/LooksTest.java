package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import org.junit.jupiter.api.Test;

/// The other short answers.
class LooksTest {

    @Test
    void whatOneHolds() {
        assertSeen(new Looks(Moments.middle().cutover()).mine(Story.ANA))
                .isEqualTo(
                        """
                        Yours
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2 [Done 0.1]\
                        """);
    }

    @Test
    void whoHoldsWhat() {
        Story story = Moments.criteria().given("Ana: unblock 0.3");
        story.given("Ana: claim 0.3", "Ben: block 0.3 again no access");

        assertSeen(new Looks(story.cutover()).who())
                .isEqualTo(
                        """
                        ▶ Ana: 0.3 Lower the TTL of the DNS records (optional)\
                        """);
    }

    @Test
    void nobodyHoldsAnything() {
        Looks looks = new Looks(Story.started(Plans.PLAIN).cutover());

        assertSeen(looks.who())
                .isEqualTo("Nobody holds a task now. Next: /cutover next shows what is free.");
        assertSeen(looks.mine(Story.BEN))
                .isEqualTo("You hold nothing now. Next: /cutover next shows what is free.");
    }

    @Test
    void whatHappened() {
        Story story =
                Moments.criteria()
                        .given("Ben: undo", "Ben: risk DNS may lag", "Ana: reopen 0.2 they forgot")
                        .given("Ana: undo", "Cleo: note all well --task 1.1");

        assertSeen(new Looks(story.cutover()).timeline(story.entries(), false))
                .isEqualTo(
                        """
                        ✔ 02:00 Ana started demo-1 on production
                        ▶ 02:00 Phase 0: Preparation opened
                        ✔ 02:05 Ana claimed 0.1 Back up the database
                        ✔ 02:05 Ana ticked step 1 of 0.1 Back up the database
                        ✔ 02:10 Ben reported that 0.2 Tell the support team failed: nobody answers.
                        ✔ 02:15 Cleo blocked 0.3 Lower the TTL of the DNS records (optional): no access
                        ✔ 02:16 Ana logged issue 1 (high): it is slow
                        ✔ 02:30 Ana completed 0.1 Back up the database: it restores
                        ✔ 02:31 Ben claimed 0.2 Tell the support team
                        ✔ 02:40 Ben completed 0.2 Tell the support team
                        ▶ 02:40 Phase 0: Preparation is complete
                        ▶ 02:45 Cleo approved Phase 1: Switch: the team agreed
                        ▶ 02:45 Phase 1: Switch opened
                        ✔ 02:50 Ana claimed 1.1 Point the SDKs to GlitchTip
                        ✔ 02:50 Ana completed 1.1 Point the SDKs to GlitchTip
                        ✔ 03:00 Ben claimed 1.2 Check that events arrive
                        ✔ 03:00 Ben completed 1.2 Check that events arrive
                        ✔ 03:01 Ben took back: Ben completed 1.2 Check that events arrive
                        ✔ 03:02 Ben logged risk 1: DNS may lag
                        ✔ 03:03 Ana opened 0.2 Tell the support team again: they forgot
                        ▶ 03:03 Phase 0: Preparation has open work again
                        ✔ 03:04 Ana took back: Ana opened 0.2 Tell the support team again: they forgot
                        ▶ 03:04 Phase 0: Preparation is complete
                        ✔ 03:05 Cleo noted on 1.1 Point the SDKs to GlitchTip: all well\
                        """);
    }

    @Test
    void theWholePlan() {
        assertSeen(new Looks(Moments.middle().cutover()).plan())
                .isEqualTo(
                        """
                        Phase 0: Preparation
                        ▶ 0.1 Back up the database · with Ana since 02:05 · steps 1/2 [Done 0.1]
                        ✖ 0.2 Tell the support team · failed at 02:10, says Ben: nobody answers. [Retry 0.2]
                        ■ 0.3 Lower the TTL of the DNS records (optional) · blocked since 02:15 by Cleo: no access [Unblock 0.3]
                        Phase 1: Switch
                        Waits for Phase 0 complete and Team approval
                        ○ 1.1 Point the SDKs to GlitchTip · 20 min
                        ○ 1.2 Check that events arrive · 10 min
                        Phase 2: Aftercare
                        Waits for Phase 1 complete and 24 hours stable
                        ○ 2.1 Shut Sentry down\
                        """);
    }

    @Test
    void theLogs() {
        Story story =
                Moments.middle()
                        .given("02:30 Ben: issue close 1 a larger pool", "02:31 Ben: issue typo")
                        .given("02:32 Ana: risk DNS may lag --impact \"an hour\"")
                        .given("02:33 Ana: risk rain", "02:34 Ana: risk close 2 it is dry");

        assertSeen(new Looks(story.cutover()).issues())
                .isEqualTo(
                        """
                        ✔ Issue 1 (high), Ana at 02:16: it is slow. Closed by Ben at 02:30: a larger pool
                        ○ Issue 2 (medium), Ben at 02:31: typo\
                        """);
        assertSeen(new Looks(story.cutover()).risks())
                .isEqualTo(
                        """
                        ○ Risk 1 (impact an hour), Ana at 02:32: DNS may lag
                        ✔ Risk 2, Ana at 02:33: rain. Closed by Ana at 02:34: it is dry\
                        """);
    }

    @Test
    void emptyLogsSayHowToFillThem() {
        Looks looks = new Looks(Story.started(Plans.PLAIN).cutover());

        assertSeen(looks.issues())
                .isEqualTo("No issue is logged. To log one: /cutover issue TEXT.");
        assertSeen(looks.risks()).isEqualTo("No risk is logged. To log one: /cutover risk TEXT.");
    }

    @Test
    void aLongRecordSaysHowMuchIsLeftOut() {
        Story story = Story.started(Plans.PLAIN);
        for (int number = 1; number <= 40; number++) {
            story.given("Ana: note " + number);
        }
        Looks looks = new Looks(story.cutover());

        assertThat(Seen.plain(looks.timeline(story.entries(), false)).lines())
                .hasSize(31)
                .first()
                .isEqualTo("12 earlier lines: /cutover timeline --all");
        assertThat(Seen.plain(looks.timeline(story.entries(), true)).lines()).hasSize(42);
    }
}
