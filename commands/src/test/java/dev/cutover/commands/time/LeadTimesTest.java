package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.LeadTimes.LeadTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What has to be done long before T-0, in a run that began at 02:00 on 21 November.
class LeadTimesTest {

    private static final String PLAN =
            """
            # Switch

            ## Far Ahead (1-2 Days Before)

            - [ ] **0.1** Order the certificate (1 h)

            ## Near (T-24h)

            - [ ] **1.1** Warm the caches (20 min)

            ## Phase 2: Switch

            **Time:** T-0

            - [ ] **2.1** Check that the TTL was lowered (done 24+ hours ago)
            - [ ] **2.2** Freeze (T-15 min)
            - [ ] **2.3** Ask the provider (T-120 min)
            """;

    private final Story story = Story.started(PLAN);

    private List<String> late(String zero, String now) {
        return LeadTimes.of(story.cutover(), Instant.parse(zero)).late(Instant.parse(now)).stream()
                .map(LeadTimesTest::told)
                .toList();
    }

    private static String told(LeadTime lead) {
        return "%s by %s"
                .formatted(
                        lead.task() == null ? "phase " + lead.phase().id() : lead.task().id(),
                        lead.due());
    }

    @Test
    void whatIsPlannedForLongBeforeIsLateWhenItsPlannedEndIsOver() {
        // T-0 is on the 23rd at 03:00. A: from T-48 h on, an hour. B: from T-24 h on, 20 minutes.
        // 2.1: T-24 h. 2.3: T-2 h, a guess of 5 minutes.
        String zero = "2026-11-23T03:00:00Z";
        assertThat(late(zero, "2026-11-21T04:00:00Z")).isEmpty();
        assertThat(late(zero, "2026-11-21T04:01:00Z"))
                .containsExactly("phase A by 2026-11-21T04:00:00Z");
        assertThat(late(zero, "2026-11-22T03:01:00Z"))
                .containsExactly("phase A by 2026-11-21T04:00:00Z", "2.1 by 2026-11-22T03:00:00Z");
        assertThat(late(zero, "2026-11-22T03:21:00Z"))
                .containsExactly(
                        "phase A by 2026-11-21T04:00:00Z",
                        "2.1 by 2026-11-22T03:00:00Z",
                        "phase B by 2026-11-22T03:20:00Z");
        assertThat(late(zero, "2026-11-23T02:00:00Z"))
                .hasSize(4)
                .last()
                .asString()
                .startsWith("2.3 by 2026-11-23T01:");
    }

    @Test
    void whatIsDoneIsNotLateWheneverItWasDone() {
        story.given("02:10 Ana: done 0.1", "02:20 Ana: done 1.1");
        assertThat(late("2026-11-21T03:00:00Z", "2026-11-21T02:30:00Z"))
                .containsExactly("2.1 by 2026-11-20T03:00:00Z", "2.3 by 2026-11-21T01:05:00Z");
        story.given("02:40 Ana: na 2.1 the record is new");
        assertThat(late("2026-11-21T03:00:00Z", "2026-11-21T02:41:00Z"))
                .containsExactly("2.3 by 2026-11-21T01:05:00Z");
    }

    @Test
    void aLaterZeroMakesItGoodAgain() {
        assertThat(late("2026-11-21T03:00:00Z", "2026-11-21T02:00:00Z")).hasSize(4);
        assertThat(late("2026-11-24T03:00:00Z", "2026-11-21T02:00:00Z")).isEmpty();
    }
}
